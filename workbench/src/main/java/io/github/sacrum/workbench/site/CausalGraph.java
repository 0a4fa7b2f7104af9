package io.github.sacrum.workbench.site;

import io.github.sacrum.knowledge.RuleInfo;
import io.github.sacrum.knowledge.RuleKind;
import io.github.sacrum.vocabulary.Term;
import io.github.sacrum.vocabulary.TermKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What brings about what: from conditions, findings and mechanisms to the mechanisms that rules infer from them, and on to
 * the complaints that these account for.
 *
 * @param edges the steps, in the order of the ids of their ends
 */
record CausalGraph(List<Edge> edges) {
    /** Copies the list. */
    CausalGraph {
        edges = List.copyOf(edges);
    }

    /** One step, and the rules that say so. */
    record Edge(String from, String to, List<RuleInfo> rules) {}

    static CausalGraph whole(Catalogue catalogue) {
        return of(catalogue, catalogue.rules(RuleKind.MECHANISM));
    }

    private static CausalGraph of(Catalogue catalogue, Collection<RuleInfo> rules) {
        Map<String, Map<String, List<RuleInfo>>> steps = new TreeMap<>();
        for (RuleInfo rule : rules) {
            for (Term term : catalogue.read(rule)) {
                boolean effect = Catalogue.explains(rule);
                String from = effect ? rule.target() : term.id();
                String to = effect ? term.id() : rule.target();
                steps.computeIfAbsent(from, id -> new TreeMap<>())
                        .computeIfAbsent(to, id -> new ArrayList<>())
                        .add(rule);
            }
        }
        List<Edge> edges = new ArrayList<>();
        steps.forEach((from, ends) -> ends.forEach((to, why) -> edges.add(new Edge(from, to, List.copyOf(why)))));
        return new CausalGraph(edges);
    }

    /** The graphs of the files that hold rules of mechanisms, by the names of the files without folder and ending. */
    static Map<String, CausalGraph> byFile(Catalogue catalogue) {
        Map<String, List<RuleInfo>> files = new TreeMap<>();
        for (RuleInfo rule : catalogue.rules(RuleKind.MECHANISM)) {
            if (rule.place() != null) {
                files.computeIfAbsent(group(rule.place().file()), name -> new ArrayList<>())
                        .add(rule);
            }
        }
        Map<String, CausalGraph> graphs = new TreeMap<>();
        files.forEach((name, rules) -> graphs.put(name, of(catalogue, rules)));
        return Collections.unmodifiableMap(graphs);
    }

    private static String group(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int ending = name.lastIndexOf('.');
        return ending < 0 ? name : name.substring(0, ending);
    }

    /** The steps that lead to a node or away from it. */
    CausalGraph around(String node) {
        return new CausalGraph(edges.stream()
                .filter(edge -> edge.from().equals(node) || edge.to().equals(node))
                .toList());
    }

    /** The steps from one mechanism to another. */
    CausalGraph ofMechanismsAlone(Catalogue catalogue) {
        return new CausalGraph(edges.stream()
                .filter(edge ->
                        mechanisms(catalogue, List.of(edge.from(), edge.to())).size() == 2)
                .toList());
    }

    SortedSet<String> nodes() {
        SortedSet<String> nodes = new TreeSet<>();
        edges.forEach(edge -> Collections.addAll(nodes, edge.from(), edge.to()));
        return nodes;
    }

    /** The mechanisms from which this one is inferred. */
    List<Term> before(Catalogue catalogue, String mechanism) {
        return mechanisms(
                catalogue,
                edges.stream()
                        .filter(edge -> edge.to().equals(mechanism))
                        .map(Edge::from)
                        .toList());
    }

    /** The mechanisms that are inferred from this one. */
    List<Term> after(Catalogue catalogue, String mechanism) {
        return mechanisms(
                catalogue,
                edges.stream()
                        .filter(edge -> edge.from().equals(mechanism))
                        .map(Edge::to)
                        .toList());
    }

    private static List<Term> mechanisms(Catalogue catalogue, List<String> nodes) {
        return nodes.stream()
                .flatMap(node -> catalogue.vocabulary().find(node).stream())
                .filter(term -> term.kind() == TermKind.MECHANISM)
                .toList();
    }
}
