package io.github.sacrum.scenario;

import io.github.sacrum.assessment.Assessment;
import io.github.sacrum.fact.Side;
import io.github.sacrum.internal.EnumWords;
import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.knowledge.LikelihoodRatio;
import io.github.sacrum.knowledge.RuleInfo;
import io.github.sacrum.reasoner.Inspection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells in lines what the rules concluded: each rule that spoke, then how the assessment came out. */
final class Account {
    private final KnowledgePack pack;

    Account(KnowledgePack pack) {
        this.pack = pack;
    }

    List<String> lines(Inspection inspection, @Nullable Assessment assessment) {
        List<String> lines = new ArrayList<>();
        inspection.firings().stream()
                .sorted(Comparator.comparing(Inspection.Firing::rule)
                        .thenComparing(Inspection.Firing::target)
                        .thenComparing(Inspection.Firing::side))
                .forEach(firing -> lines.add(firing.rule() + " " + verb(firing) + " " + firing.target()
                        + (firing.side() == Side.UNSPECIFIED ? "" : " " + EnumWords.of(firing.side()))));
        inspection.statements().stream()
                .filter(statement -> statement.band() != null)
                .sorted(Comparator.comparing(Inspection.Statement::code).thenComparing(Inspection.Statement::side))
                .forEach(statement -> lines.add(statement.code()
                        + (statement.side() == Side.UNSPECIFIED ? "" : " " + EnumWords.of(statement.side())) + " is "
                        + EnumWords.of(statement.band())));
        if (assessment != null) {
            lines.add("urgency " + EnumWords.of(assessment.urgency()));
            assessment
                    .recommendations()
                    .forEach(advice -> lines.add((advice.stands() ? "recommends " : "withholds ")
                            + advice.recommendation().id()));
        }
        return lines;
    }

    private String verb(Inspection.Firing firing) {
        RuleInfo rule = pack.rule(firing.rule()).orElse(null);
        if (rule == null) {
            return "concludes";
        }
        return switch (rule.kind()) {
            case PRETEST -> "opens";
            case EVIDENCE ->
                "weighs "
                        + (rule.ratio() == null
                                ? ""
                                : LikelihoodRatio.written(rule.ratio().of(firing.present())) + " for");
            case DERIVATION -> firing.present() ? "derives" : "derives the absence of";
            case MECHANISM -> "infers";
            case RED_FLAG -> "raises";
            case RECOMMENDATION -> "recommends";
            case WITHHOLDING -> "withholds";
            case QUALIFICATION -> "qualifies";
            case SYNDROME -> "concludes";
        };
    }
}
