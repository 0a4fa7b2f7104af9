package io.github.sacrum.workbench.site;

import static j2html.TagCreator.code;
import static j2html.TagCreator.li;
import static j2html.TagCreator.mark;
import static j2html.TagCreator.pre;
import static j2html.TagCreator.span;
import static j2html.TagCreator.sup;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import io.github.sacrum.scenario.coverage.Sight;
import io.github.sacrum.workbench.site.RuleScore.SeenConstraint;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a rule: comments, strings, annotations and key words told apart, constraints marked by how they were seen. */
final class RuleText {
    private static final Pattern TOKENS = Pattern.compile(
            "(?<comment>//[^\\n]*|/\\*.*?\\*/)"
                    + "|(?<string>\"(?:[^\"\\\\\\n]|\\\\.)*\")"
                    + "|(?<annotation>@\\w+)"
                    + "|(?<binding>\\$\\w+)"
                    + "|(?<keyword>\\b(?:rule|when|then|end|in|or|and|not|exists|accumulate|matches|contains|memberOf)\\b)",
            Pattern.DOTALL);
    private static final List<String> KINDS = List.of("comment", "string", "annotation", "binding", "keyword");

    private RuleText() {}

    /** The text; its constraints are marked if it is known how they were seen. */
    static DomContent of(String rule, String text, List<SeenConstraint> seen) {
        List<Object> parts = new ArrayList<>();
        int from = 0;
        for (SeenConstraint constraint : seen.stream()
                .sorted(Comparator.comparingInt(SeenConstraint::offset))
                .toList()) {
            parts.add(told(text.substring(from, constraint.offset())));
            parts.add(marked(constraint));
            from = constraint.offset() + constraint.text().length();
        }
        parts.add(told(text.substring(from)));
        return Parts.all(
                seen.isEmpty() ? Parts.nothing() : legend(),
                pre(code(Parts.all(parts.toArray())))
                        .withClass("drl")
                        .withTabindex(0)
                        .attr("role", "region")
                        .attr("aria-label", "Text of rule " + rule));
    }

    private static DomContent legend() {
        return ul().with(Arrays.stream(Sight.values())
                        .map(sight ->
                                li(mark(sight.sign()).withClasses("seen", style(sight)), text(" " + sight.words()))))
                .withClass("legend")
                .attr("aria-label", "How constraints were seen");
    }

    private static DomContent marked(SeenConstraint constraint) {
        Sight byCases = constraint.byCases();
        return mark(told(constraint.text()), sup(constraint.byScenarios().sign()))
                .withClasses("seen", style(constraint.byScenarios()))
                .withTitle("In scenarios " + constraint.byScenarios().words()
                        + (byCases == null ? "" : "; in published cases " + byCases.words()));
    }

    private static String style(Sight sight) {
        return switch (sight) {
            case BOTH -> "both";
            case HOLDS -> "holds";
            case STOPS -> "stops";
            case NEVER -> "never";
        };
    }

    private static DomContent told(String text) {
        List<Object> parts = new ArrayList<>();
        Matcher token = TOKENS.matcher(text);
        int from = 0;
        while (token.find()) {
            parts.add(text.substring(from, token.start()));
            parts.add(span(token.group()).withClass(kind(token)));
            from = token.end();
        }
        parts.add(text.substring(from));
        return Parts.all(parts.toArray());
    }

    private static String kind(Matcher token) {
        return KINDS.stream()
                .filter(kind -> token.group(kind) != null)
                .findFirst()
                .orElseThrow();
    }
}
