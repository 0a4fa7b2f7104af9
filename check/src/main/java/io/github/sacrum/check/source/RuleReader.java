package io.github.sacrum.check.source;

import io.github.sacrum.internal.Annotations;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.QueryDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** Reads one rule of a parsed file. */
final class RuleReader {
    private static final Pattern ANNOTATION = Pattern.compile("@\\s*([A-Za-z_]\\w*)");
    private static final Pattern WHEN = Pattern.compile("\\bwhen\\b");
    private static final Pattern THEN = Pattern.compile("\\bthen\\b");
    private static final Pattern SHORTENED =
            Pattern.compile("(\\|\\||&&)\\s*(==|!=|<|>|in\\b|not\\b|contains\\b|matches\\b|memberOf\\b)");

    private final String path;
    private final SourceText text;
    private final RuleDescr rule;
    private final int start;
    private final int end;

    RuleReader(String path, SourceText text, RuleDescr rule) {
        this.path = path;
        this.text = text;
        this.rule = rule;
        this.start = rule.getStartCharacter();
        this.end = Math.min(rule.getEndCharacter(), text.code().length());
    }

    SourceRule read() {
        ConditionReader conditions = new ConditionReader(text, start + leading());
        conditions.read(rule.getLhs());
        List<Construct> constructs = new ArrayList<>(conditions.constructs());
        addHeading(constructs);
        Matcher shortened = SHORTENED.matcher(text.bare()).region(start, end);
        while (shortened.find()) {
            constructs.add(
                    new Construct(shortened.group(1) + " " + shortened.group(2), text.lineAt(shortened.start())));
        }
        return new SourceRule(
                path,
                rule.getName(),
                rule.getLine(),
                text.code().substring(start, end).strip(),
                annotations(),
                conditions.patterns(),
                conditions.accumulations(),
                constructs,
                consequence());
    }

    /** How much blank text stands before the rule, which its text leaves out. */
    private int leading() {
        String body = text.code().substring(start, end);
        return body.length() - body.stripLeading().length();
    }

    private void addHeading(List<Construct> constructs) {
        if (rule instanceof QueryDescr) {
            constructs.add(new Construct("query", rule.getLine()));
        }
        if (rule.getParentName() != null) {
            constructs.add(new Construct("extends", rule.getLine()));
        }
        if (!rule.getNamedConsequences().isEmpty()) {
            constructs.add(new Construct("do", rule.getConsequenceLine()));
        }
        for (String attribute : rule.getAttributes().keySet()) {
            int at = text.bare().substring(start, headingEnd()).indexOf(attribute);
            if (at >= 0) {
                constructs.add(new Construct(attribute, text.lineAt(start + at)));
            }
        }
    }

    /** The values as parsed, the lines and repetitions as written. */
    private List<RuleAnnotation> annotations() {
        List<RuleAnnotation> annotations = new ArrayList<>();
        Matcher written = ANNOTATION.matcher(text.bare()).region(start, headingEnd());
        while (written.find()) {
            AnnotationDescr annotation = rule.getAnnotation(written.group(1));
            if (annotation != null) {
                annotations.add(
                        new RuleAnnotation(annotation.getName(), value(annotation), text.lineAt(written.start())));
            }
        }
        return annotations;
    }

    /** Where the conditions begin. */
    private int headingEnd() {
        Matcher when = WHEN.matcher(text.bare()).region(start, end);
        return when.find() ? when.start() : end;
    }

    private static String value(AnnotationDescr annotation) {
        String value = annotation.hasValue() ? annotation.getSingleValueAsString() : null;
        return value == null ? "" : Annotations.text(value);
    }

    private Consequence consequence() {
        int from = text.startOf(Math.max(1, rule.getConsequenceLine()));
        Matcher then = THEN.matcher(text.bare()).region(Math.max(from, start), end);
        if (!then.find()) {
            return new Consequence("", rule.getLine());
        }
        String body = text.code().substring(then.end(), end).replaceFirst("\\bend\\b\\s*;?\\s*$", "");
        int first = then.end() + body.length() - body.stripLeading().length();
        return new Consequence(body.strip(), body.isBlank() ? rule.getConsequenceLine() : text.lineAt(first));
    }
}
