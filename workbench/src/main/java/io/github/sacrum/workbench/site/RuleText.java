package io.github.sacrum.workbench.site;

import static j2html.TagCreator.code;
import static j2html.TagCreator.pre;
import static j2html.TagCreator.span;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a rule with its comments, strings, annotations and key words told apart. */
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

    static DomContent of(String rule, String text) {
        List<Object> parts = new ArrayList<>();
        Matcher token = TOKENS.matcher(text);
        int from = 0;
        while (token.find()) {
            parts.add(text.substring(from, token.start()));
            parts.add(span(token.group()).withClass(kind(token)));
            from = token.end();
        }
        parts.add(text.substring(from));
        return pre(code(Parts.all(parts.toArray())))
                .withClass("drl")
                .withTabindex(0)
                .attr("role", "region")
                .attr("aria-label", "Text of rule " + rule);
    }

    private static String kind(Matcher token) {
        return KINDS.stream()
                .filter(kind -> token.group(kind) != null)
                .findFirst()
                .orElseThrow();
    }
}
