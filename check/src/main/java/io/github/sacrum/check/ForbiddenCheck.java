package io.github.sacrum.check;

import io.github.sacrum.check.source.Construct;
import java.util.Map;
import java.util.stream.Stream;

/** No construct that orders rules, hides what a rule rests on, or lets it do more than conclude. */
final class ForbiddenCheck implements PackCheck {
    private static final String ORDER = "Leave it out: what rules conclude must not depend on their order.";
    private static final Map<String, String> MENDS = Map.ofEntries(
            Map.entry("salience", ORDER),
            Map.entry("agenda-group", ORDER),
            Map.entry("activation-group", ORDER),
            Map.entry("ruleflow-group", ORDER),
            Map.entry("no-loop", ORDER),
            Map.entry("lock-on-active", ORDER),
            Map.entry("dialect", "Leave it out: rules are compiled as Java."),
            Map.entry("eval", "Write the condition on a field of a pattern."),
            Map.entry("exists", "Bind the fact in a pattern, so that the explanation can show it."),
            Map.entry("forall", "Conclude from documented facts: unknown never means no."),
            Map.entry(
                    "from", "Match the facts themselves, or count them: accumulate( pattern; functions; condition )."),
            Map.entry("global", "Leave it out: what a rule needs are facts."),
            Map.entry("function", "Leave it out: a rule calls a function of Conclude."),
            Map.entry("declare", "Leave it out: rules match the types of facts and conclusions."),
            Map.entry("query", "Leave it out: the assessment is what is read."),
            Map.entry("extends", "Write the conditions out in this rule."),
            Map.entry("do", "Write a rule for each conclusion."));

    @Override
    public Stream<Complaint> of(PackSources pack) {
        return Stream.concat(
                pack.files().stream().flatMap(file -> file.constructs().stream()
                        .map(construct ->
                                new Complaint(file.path(), construct.line(), "", what(construct), mend(construct)))),
                pack.rules().flatMap(rule -> rule.constructs().stream()
                        .map(construct -> Complaint.about(rule, construct.line(), what(construct), mend(construct)))));
    }

    private static String what(Construct construct) {
        return "'" + construct.word() + "' is not allowed in rules.";
    }

    private static String mend(Construct construct) {
        boolean shortened =
                construct.word().startsWith("||") || construct.word().startsWith("&&");
        return shortened
                ? "Write the field again, or use in ( … )."
                : MENDS.getOrDefault(construct.word(), "Leave it out.");
    }
}
