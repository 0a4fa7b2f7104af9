package io.github.sacrum.check;

import io.github.sacrum.check.source.Comparison;
import io.github.sacrum.check.source.SourcePattern;
import io.github.sacrum.check.source.SourceRule;
import java.util.Optional;
import java.util.stream.Stream;

/** One check on each condition of each pattern of a known type. */
abstract class ComparisonCheck implements RuleCheck {
    private final String mend;

    /** Takes the mend for a message that gives no hint of its own. */
    ComparisonCheck(String mend) {
        this.mend = mend;
    }

    /** What is wrong with one condition, or empty. */
    abstract Optional<String> fault(Comparison comparison, SourcePattern pattern, PatternType type, PackSources pack);

    @Override
    public final Stream<Complaint> of(SourceRule rule, PackSources pack) {
        return rule.patterns().stream()
                .flatMap(pattern -> PatternType.of(pattern).stream().flatMap(type -> pattern.comparisons().stream()
                        .flatMap(comparison -> fault(comparison, pattern, type, pack).stream()
                                .map(fault -> Complaint.hinting(rule, comparison.line(), fault, mend)
                                        .atColumn(column(rule, comparison, pack))))));
    }

    /** Where what is compared stands, if that is to be seen. */
    private static int column(SourceRule rule, Comparison comparison, PackSources pack) {
        int operand =
                pack.column(rule.file(), comparison.line(), comparison.operand().text());
        return operand > 0 ? operand : pack.column(rule.file(), comparison.line(), comparison.field());
    }
}
