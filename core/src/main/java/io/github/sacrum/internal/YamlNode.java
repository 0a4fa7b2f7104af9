package io.github.sacrum.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A place in a YAML or JSON document that knows its file, line and column. */
public final class YamlNode {
    private final Excerpt excerpt;
    private final Node node;
    private final Problems problems;

    YamlNode(Excerpt excerpt, Node node, Problems problems) {
        this.excerpt = excerpt;
        this.node = node;
        this.problems = problems;
    }

    /**
     * Returns where this is.
     *
     * @return {@code file:line:column}, counted from one
     */
    public String place() {
        return excerpt.place(node.getStartMark());
    }

    /**
     * Returns the line on which this begins.
     *
     * @return the line, counted from one
     */
    public int line() {
        return excerpt.line(node.getStartMark());
    }

    /**
     * Notes a problem here.
     *
     * @param message what is wrong
     */
    public void report(String message) {
        problems.add(place(), message);
    }

    /**
     * Notes that what stands here stands somewhere else already.
     *
     * @param what the name of the thing, for messages
     * @param other where else it stands, or null if that is not known
     */
    public void reportTwice(String what, @Nullable YamlNode other) {
        report(what + " is there twice" + (other == null ? "." : ", first at " + other.place() + ".")
                + " Maybe take one of them out.");
    }

    /**
     * Returns the fields of a mapping; another kind of value, an unknown name and a name given twice are reported.
     *
     * @param what the name of the thing, for messages
     * @param known the names a mapping may hold here
     * @return the fields that are known, in their order
     */
    public Map<String, YamlNode> fields(String what, List<String> known) {
        Map<String, YamlNode> fields = new LinkedHashMap<>();
        if (!(node instanceof MappingNode mapping)) {
            report(what + " must be a mapping, not " + kind() + ".");
            return fields;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            YamlNode key = new YamlNode(excerpt, tuple.getKeyNode(), problems);
            String name = key.written();
            if (name == null) {
                key.report("The name of a field must be a text, not " + key.kind() + ".");
            } else if (!known.contains(name)) {
                key.report(what + " has no field " + Nearest.name(name) + "." + Nearest.hint(name, known));
            } else if (fields.put(name, new YamlNode(excerpt, tuple.getValueNode(), problems)) != null) {
                key.report("The field '" + name + "' is given twice.");
            }
        }
        return fields;
    }

    /**
     * Returns the elements of a list; another kind of value is reported.
     *
     * @param what the name of the thing, for messages
     * @return the elements
     */
    public List<YamlNode> items(String what) {
        List<YamlNode> items = new ArrayList<>();
        if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(item -> items.add(new YamlNode(excerpt, item, problems)));
        } else {
            report(what + " must be a list, not " + kind() + ".");
        }
        return items;
    }

    /**
     * Returns a text; another kind of value is reported.
     *
     * @param what the name of the thing, for messages
     * @return the text, or null if it is none
     */
    public @Nullable String text(String what) {
        if (node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.STR)) {
            return scalar.getValue();
        }
        report(what + " must be a text, not " + kind() + ".");
        return null;
    }

    /**
     * Returns a text whatever the kind of scalar, as it is written.
     *
     * @return the text, or null if this is no scalar
     */
    public @Nullable String written() {
        return node instanceof ScalarNode scalar ? scalar.getValue() : null;
    }

    /**
     * Returns a number; another kind of value is reported.
     *
     * @param what the name of the thing, for messages
     * @return the number, or null if it is none
     */
    public @Nullable Double number(String what) {
        if (node instanceof ScalarNode scalar && isNumber()) {
            try {
                return Double.valueOf(scalar.getValue());
            } catch (NumberFormatException e) {
                report(what + " must be a number that is not infinite.");
                return null;
            }
        }
        report(what + " must be a number, not " + kind() + ".");
        return null;
    }

    /**
     * Returns a whole number; another kind of value is reported.
     *
     * @param what the name of the thing, for messages
     * @return the number, or null if it is none
     */
    public @Nullable Integer whole(String what) {
        Double number = number(what);
        if (number == null || (number == Math.rint(number) && Math.abs(number) <= Integer.MAX_VALUE)) {
            return number == null ? null : (Integer) number.intValue();
        }
        report(what + " must be a whole number.");
        return null;
    }

    /**
     * Returns a truth value; another kind of value is reported.
     *
     * @param what the name of the thing, for messages
     * @return the truth value, or null if it is none
     */
    public @Nullable Boolean truth(String what) {
        if (node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.BOOL)) {
            return Boolean.valueOf(scalar.getValue());
        }
        report(what + " must be true or false, not " + kind() + ".");
        return null;
    }

    /**
     * Tells whether this is a list.
     *
     * @return whether it is
     */
    public boolean isList() {
        return node instanceof SequenceNode;
    }

    /**
     * Tells whether this is a mapping.
     *
     * @return whether it is
     */
    public boolean isMapping() {
        return node instanceof MappingNode;
    }

    /**
     * Tells whether this is a number.
     *
     * @return whether it is
     */
    public boolean isNumber() {
        return node instanceof ScalarNode scalar
                && (scalar.getTag().equals(Tag.INT) || scalar.getTag().equals(Tag.FLOAT));
    }

    /**
     * Tells whether nothing stands here: no value, or null.
     *
     * @return whether it is empty
     */
    public boolean isEmpty() {
        return node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.NULL);
    }

    private String kind() {
        if (node instanceof MappingNode) {
            return "a mapping";
        }
        if (node instanceof SequenceNode) {
            return "a list";
        }
        if (isNumber()) {
            return "a number";
        }
        if (node.getTag().equals(Tag.BOOL)) {
            return "true or false";
        }
        return isEmpty() ? "empty" : "a text";
    }
}
