package io.github.sacrum.check;

import io.github.sacrum.check.source.Operand;
import io.github.sacrum.check.source.SourcePattern;
import io.github.sacrum.check.source.SourceRule;
import io.github.sacrum.vocabulary.Laterality;
import io.github.sacrum.vocabulary.Term;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sided facts of one rule are joined by side, or each names its side. */
final class SideJoinCheck implements RuleCheck {
    @Override
    public Stream<Complaint> of(SourceRule rule, PackSources pack) {
        Set<SourcePattern> counted = rule.accumulations().stream()
                .flatMap(accumulation -> accumulation.patterns().stream())
                .collect(Collectors.toSet());
        List<SourcePattern> sided = rule.patterns().stream()
                .filter(pattern -> !pattern.negated() && !counted.contains(pattern) && isPaired(pattern, pack))
                .toList();
        List<SourcePattern> open =
                sided.stream().filter(pattern -> !isOnOneSide(pattern)).toList();
        return open.stream()
                .filter(pattern -> open.size() > 1 && !names(pattern))
                .limit(1)
                .map(pattern -> Complaint.about(
                        rule,
                        pattern.line(),
                        "The rule matches " + open.size()
                                + " facts of terms that have sides, and this one may be of any side.",
                        "Bind the side once, $side : side, and join the others by side == $side."));
    }

    private static boolean names(SourcePattern pattern) {
        return pattern.comparisons().stream()
                .anyMatch(comparison -> comparison.field().equals("side"));
    }

    private static boolean isOnOneSide(SourcePattern pattern) {
        return pattern.comparisons().stream()
                .anyMatch(comparison -> comparison.field().equals("side")
                        && comparison.operand().kind() == Operand.Kind.QUALIFIED);
    }

    /** Whether all terms that the pattern may match have a left and a right. */
    private static boolean isPaired(SourcePattern pattern, PackSources pack) {
        Optional<PatternType> type = PatternType.of(pattern);
        if (type.isEmpty()) {
            return false;
        }
        List<String> ids = Alternative.of(pattern, type.get()).stream()
                .flatMap(alternative -> alternative.subjects().stream())
                .toList();
        return !ids.isEmpty()
                && ids.stream().allMatch(id -> pack.data().vocabulary().find(id).stream()
                        .map(Term::laterality)
                        .anyMatch(Laterality.PAIRED::equals));
    }
}
