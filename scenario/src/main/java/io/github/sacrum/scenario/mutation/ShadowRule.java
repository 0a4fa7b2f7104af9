package io.github.sacrum.scenario.mutation;

import io.github.sacrum.check.source.SourceRule;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes rules that match as a changed rule would and conclude nothing of the person: each match is an observation, with
 * the side and the polarity that the rule's own conclusion would have. So any number of them run beside the pack.
 */
final class ShadowRule {
    /** Stands in an observation between the name of the shadow, the side and the polarity. */
    static final String MARK = "|";

    private static final Pattern QUOTED = Pattern.compile("\"[^\"\\n]*\"");
    private static final Pattern WHEN = Pattern.compile("\\bwhen\\b");
    private static final Pattern THEN = Pattern.compile("\\bthen\\b");
    private static final Pattern CALL =
            Pattern.compile("^(\\w+)\\s*\\(\\s*kcontext\\s*(?:,\\s*(.*?))?\\s*\\)\\s*;?$", Pattern.DOTALL);
    private static final String NO_SIDE = "io.github.sacrum.fact.Side.UNSPECIFIED";

    private final SourceRule rule;
    private final int when;
    private final int then;
    private final String consequence;

    ShadowRule(SourceRule rule) {
        this.rule = rule;
        String bare = QUOTED.matcher(rule.text())
                .replaceAll(quoted -> "_".repeat(quoted.group().length()));
        Matcher first = WHEN.matcher(bare);
        when = first.find() ? first.end() : bare.length();
        int last = when;
        Matcher each = THEN.matcher(bare);
        while (each.find()) {
            last = each.start();
        }
        then = last;
        consequence = consequence(rule);
    }

    /** The rule as it is. */
    String plain(String name) {
        return written(name, rule.text().substring(when, then));
    }

    /** The rule with a condition changed. */
    String with(String name, Change.Condition change) {
        int from = change.offset();
        int to = from + change.before().length();
        if (change.after().isEmpty()) {
            int before = blank(from, -1) - 1;
            int after = blank(to, 1);
            if (at(before) == ',' || (at(before) == ';' && at(after) != ',')) {
                from = before;
            } else if (at(after) == ',') {
                to = after + 1;
            }
        }
        String text = rule.text();
        return written(name, text.substring(when, from) + change.after() + text.substring(to, then));
    }

    /** The end of the blanks that begin at a place, towards the end of the text or, by -1, its beginning. */
    private int blank(int from, int step) {
        int place = from;
        while (Character.isWhitespace(at(step < 0 ? place - 1 : place))) {
            place += step;
        }
        return place;
    }

    private char at(int place) {
        return place < 0 || place >= rule.text().length() ? 0 : rule.text().charAt(place);
    }

    private String written(String name, String conditions) {
        return "rule \"" + name + "\"\nwhen" + conditions + "then\n    kcontext.insertLogical( new"
                + " io.github.sacrum.inference.Observation( \"" + name + MARK + "\" + " + consequence
                + " ) );\nend\n";
    }

    /** The side and the polarity of the conclusion, as an expression over the rule's variables. */
    private static String consequence(SourceRule rule) {
        Matcher call = CALL.matcher(rule.consequence().text());
        if (!call.matches() || call.group(2) == null) {
            return said(NO_SIDE, "true");
        }
        String arguments = call.group(2);
        String last = arguments.substring(arguments.lastIndexOf(',') + 1).strip();
        return switch (call.group(1)) {
            case "weigh" -> said(last + ".side()", last + ".present()");
            case "consider", "explain" -> said(last + ".side()", "true");
            case "absent" -> said(last, "false");
            default -> said(last, "true");
        };
    }

    private static String said(String side, String present) {
        return side + " + \"" + MARK + "\" + " + present;
    }
}
