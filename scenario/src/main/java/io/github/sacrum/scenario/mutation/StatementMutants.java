package io.github.sacrum.scenario.mutation;

import io.github.sacrum.check.source.RuleAnnotation;
import io.github.sacrum.check.source.SourceRule;
import io.github.sacrum.inference.Urgency;
import io.github.sacrum.internal.EnumWords;
import io.github.sacrum.knowledge.LikelihoodRatio;
import io.github.sacrum.knowledge.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the mutants of what a rule states in its annotations: ratios, the pre-test probability, the urgency. */
final class StatementMutants {
    /** A strong ratio, in place of a sign that settles its condition; its inverse in place of one that excludes it. */
    private static final double STRONG = 10;

    private final SourceRule rule;
    private final List<Mutant> mutants = new ArrayList<>();

    private StatementMutants(SourceRule rule) {
        this.rule = rule;
    }

    static List<Mutant> of(SourceRule rule, RuleInfo info) {
        StatementMutants made = new StatementMutants(rule);
        LikelihoodRatio ratio = info.ratio();
        if (ratio != null) {
            made.ratio(ratio);
        }
        Double pretest = info.pretest();
        if (pretest != null) {
            double other = pretest * 2 < 1 ? pretest * 2 : pretest / 2;
            made.add("pretest", "another pre-test probability", new Change.Pretest(pretest, other));
        }
        EnumWords.find(Urgency.class, info.annotation("urgency")).ifPresent(made::urgency);
        return made.mutants;
    }

    private void ratio(LikelihoodRatio ratio) {
        if (ratio.settles()) {
            add("lr", "weighed, not settled", new Change.Ratio(ratio, new LikelihoodRatio(STRONG, ratio.absent())));
        } else if (ratio.excludes()) {
            add(
                    "lr",
                    "weighed, not excluded",
                    new Change.Ratio(ratio, new LikelihoodRatio(1 / STRONG, ratio.absent())));
        } else if (ratio.present() != null) {
            add(
                    "lr",
                    "double ratio if present",
                    new Change.Ratio(ratio, new LikelihoodRatio(twice(ratio.present()), ratio.absent())));
        }
        if (ratio.absent() != null) {
            add(
                    "lr",
                    "double ratio if absent",
                    new Change.Ratio(ratio, new LikelihoodRatio(ratio.present(), twice(ratio.absent()))));
        }
    }

    private static @Nullable Double twice(@Nullable Double number) {
        return number == null ? null : (Double) (number * 2);
    }

    private void urgency(Urgency urgency) {
        Urgency other =
                switch (urgency) {
                    case EMERGENCY, SOON -> Urgency.URGENT;
                    case URGENT -> Urgency.SOON;
                    case ROUTINE -> Urgency.SOON;
                };
        add("urgency", "another urgency", new Change.Haste(urgency, other));
    }

    private void add(String annotation, String name, Change change) {
        int line = rule.annotation(annotation).map(RuleAnnotation::line).orElse(rule.line());
        mutants.add(new Mutant(rule.title(), name, line, Mutant.Operator.STATEMENT, change));
    }
}
