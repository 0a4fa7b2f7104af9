package io.github.sacrum.workbench.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Where the boxes and lines of a graph lie: causes on the left, effects on the right.
 *
 * @param width the width of the picture
 * @param height its height
 * @param boxes the boxes of its nodes, by the nodes
 * @param lines the corners of its edges, in the order of the edges
 */
record GraphLayout(double width, double height, Map<String, Box> boxes, List<List<Point>> lines) {
    private static final double BETWEEN_BOXES = 16;
    private static final double BETWEEN_LAYERS = 44;
    private static final double BETWEEN_LINES = 10;
    private static final double MARGIN = 10;
    private static final double PARTS_BELOW_EACH_OTHER = 0.1;

    /** A rectangle by its upper left corner and its extent. */
    record Box(double x, double y, double width, double height) {}

    /** A corner of a line. */
    record Point(double x, double y) {}

    /** Lays a graph out, given the labels that its boxes must hold. */
    static GraphLayout of(CausalGraph graph, Function<String, GraphLabel> labels) {
        ElkNode root = ElkGraphUtil.createGraph();
        root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        root.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
        root.setProperty(LayeredOptions.ASPECT_RATIO, PARTS_BELOW_EACH_OTHER);
        root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        root.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE, BETWEEN_BOXES);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_LAYERS);
        root.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, BETWEEN_LINES);
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 2 * BETWEEN_LINES);
        root.setProperty(LayeredOptions.PADDING, new ElkPadding(MARGIN));
        Map<String, ElkNode> nodes = new HashMap<>();
        for (String id : graph.nodes()) {
            GraphLabel label = labels.apply(id);
            ElkNode node = ElkGraphUtil.createNode(root);
            node.setDimensions(label.width(), label.height());
            nodes.put(id, node);
        }
        List<ElkEdge> edges = new ArrayList<>();
        for (CausalGraph.Edge edge : graph.edges()) {
            edges.add(ElkGraphUtil.createSimpleEdge(node(nodes, edge.from()), node(nodes, edge.to())));
        }
        new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
        Map<String, Box> boxes = new HashMap<>();
        nodes.forEach(
                (id, node) -> boxes.put(id, new Box(node.getX(), node.getY(), node.getWidth(), node.getHeight())));
        return new GraphLayout(
                root.getWidth(),
                root.getHeight(),
                boxes,
                edges.stream().map(GraphLayout::corners).toList());
    }

    Box box(String node) {
        return Objects.requireNonNull(boxes.get(node), node);
    }

    private static ElkNode node(Map<String, ElkNode> nodes, String id) {
        return Objects.requireNonNull(nodes.get(id), id);
    }

    private static List<Point> corners(ElkEdge edge) {
        List<Point> corners = new ArrayList<>();
        for (ElkEdgeSection section : edge.getSections()) {
            corners.add(new Point(section.getStartX(), section.getStartY()));
            for (ElkBendPoint bend : section.getBendPoints()) {
                corners.add(new Point(bend.getX(), bend.getY()));
            }
            corners.add(new Point(section.getEndX(), section.getEndY()));
        }
        return corners;
    }
}
