package io.github.sacrum.check;

import io.github.sacrum.check.source.Comparison;
import io.github.sacrum.check.source.SourcePattern;
import io.github.sacrum.fact.Side;
import java.util.Arrays;
import java.util.Optional;

/** A side that a condition names is one that facts of its term can have. */
final class SideCheck extends ComparisonCheck {
    SideCheck() {
        super("Leave the side out, or bind it: $side : side.");
    }

    @Override
    Optional<String> fault(Comparison comparison, SourcePattern pattern, PatternType type, PackSources pack) {
        Optional<Side> side = comparison.field().equals("side") ? side(comparison) : Optional.empty();
        if (side.isEmpty()) {
            return Optional.empty();
        }
        if (side.get() == Side.BILATERAL) {
            return Optional.of(
                    "Rules never see a bilateral fact: it reaches them as one on the left and one on the right.");
        }
        return pattern.texts(type.subject()).stream()
                .flatMap(id -> pack.data().vocabulary().find(id).stream())
                .filter(term -> !term.laterality().allows(side.get()))
                .map(term -> "The " + term.kind().word() + " '" + term.id() + "' cannot be on " + side.get() + ": its"
                        + " laterality is " + term.laterality().word() + ".")
                .sorted()
                .findFirst();
    }

    private static Optional<Side> side(Comparison comparison) {
        return Arrays.stream(Side.values())
                .filter(side -> comparison.operand().text().equals("Side." + side))
                .findFirst();
    }
}
