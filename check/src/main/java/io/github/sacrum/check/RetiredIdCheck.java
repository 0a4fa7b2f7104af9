package io.github.sacrum.check;

import io.github.sacrum.check.source.SourceRule;
import io.github.sacrum.internal.Nearest;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** No rule carries an id that was retired, and the successors of retired ids are there. */
final class RetiredIdCheck implements PackCheck {
    @Override
    public Stream<Complaint> of(PackSources pack) {
        Map<String, RetiredId> retired = pack.beside().retired().stream()
                .collect(Collectors.toMap(RetiredId::id, Function.identity(), (first, second) -> first));
        TreeSet<String> known = pack.rules().map(SourceRule::title).collect(Collectors.toCollection(TreeSet::new));
        known.addAll(retired.keySet());
        return Stream.concat(
                pack.rules().flatMap(rule -> Optional.ofNullable(retired.get(rule.title())).stream()
                        .map(entry -> complaint(rule, entry))),
                retired.values().stream().flatMap(entry -> Optional.ofNullable(entry.successor()).stream()
                        .filter(successor -> !known.contains(successor))
                        .map(successor -> entry.place()
                                .complaint(
                                        "There is no rule '" + successor + "', named as the successor of '" + entry.id()
                                                + "'.",
                                        "Name a rule of the pack." + Nearest.hint(successor, known)))));
    }

    private static Complaint complaint(SourceRule rule, RetiredId entry) {
        int line = rule.annotation("id").map(annotation -> annotation.line()).orElse(rule.line());
        return Complaint.about(
                rule,
                line,
                "The id '" + entry.id() + "' was retired (" + entry.place().file() + ":"
                        + entry.place().line() + ").",
                "Take the next number that neither a rule nor the ledger has.");
    }
}
