package io.github.sacrum.check;

import io.github.sacrum.check.source.SourceRule;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** No rule carries the id of a rule that is gone. */
final class RetiredIdCheck implements PackCheck {
    @Override
    public Stream<Complaint> of(PackSources pack) {
        Map<String, RuleLock.Retired> retired = pack.beside().lock().retired();
        return pack.rules().flatMap(rule -> Optional.ofNullable(retired.get(rule.title())).stream()
                .map(gone -> complaint(rule, gone)));
    }

    private static Complaint complaint(SourceRule rule, RuleLock.Retired gone) {
        int line = rule.annotation("id").map(annotation -> annotation.line()).orElse(rule.line());
        return Complaint.about(
                rule,
                line,
                "The id '" + rule.title() + "' is that of a rule that is gone since version " + gone.version() + " ("
                        + gone.reason() + ").",
                "Take the next number that neither a rule nor " + RuleLock.NAME + " has.");
    }
}
