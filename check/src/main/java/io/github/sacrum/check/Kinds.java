package io.github.sacrum.check;

import io.github.sacrum.check.source.RuleAnnotation;
import io.github.sacrum.check.source.SourceRule;
import io.github.sacrum.knowledge.RuleKind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What each kind of rule may say and do. */
final class Kinds {
    private static final List<String> COMMON = List.of("id", "source", "grade", "limits");
    private static final Map<RuleKind, List<String>> FURTHER = Map.of(
            RuleKind.PRETEST, List.of("condition", "residual"),
            RuleKind.EVIDENCE, List.of("condition", "group", "combined", "sensitivity", "specificity"),
            RuleKind.DERIVATION, List.of(),
            RuleKind.MECHANISM, List.of(),
            RuleKind.RED_FLAG, List.of("urgency"),
            RuleKind.RECOMMENDATION, List.of(),
            RuleKind.WITHHOLDING, List.of("reason"),
            RuleKind.QUALIFICATION, List.of("reason"),
            RuleKind.SYNDROME, List.of("variant", "origin", "share"));
    private static final Map<RuleKind, List<String>> CONCLUSIONS = Map.of(
            RuleKind.PRETEST, List.of("consider"),
            RuleKind.EVIDENCE, List.of("weigh"),
            RuleKind.DERIVATION, List.of("present", "absent"),
            RuleKind.MECHANISM, List.of("infer", "explain"),
            RuleKind.RED_FLAG, List.of("raise"),
            RuleKind.RECOMMENDATION, List.of("recommend"),
            RuleKind.WITHHOLDING, List.of("withhold"),
            RuleKind.QUALIFICATION, List.of("qualify"),
            RuleKind.SYNDROME, List.of("conclude"));

    private Kinds() {}

    /** The kind of a rule, if exactly one annotation tells it. */
    static Optional<RuleKind> of(SourceRule rule) {
        List<RuleKind> kinds = Arrays.stream(RuleKind.values())
                .filter(kind -> rule.annotation(kind.annotation()).isPresent())
                .toList();
        return kinds.size() == 1 ? Optional.of(kinds.get(0)) : Optional.empty();
    }

    /** The id of what a rule of this kind is about; empty if it does not say. */
    static String target(SourceRule rule, RuleKind kind) {
        boolean weighs = kind == RuleKind.PRETEST || kind == RuleKind.EVIDENCE;
        return rule.annotation(weighs ? "condition" : kind.annotation())
                .map(RuleAnnotation::value)
                .orElse("");
    }

    /** The functions that a rule of this kind may call. */
    static List<String> conclusions(RuleKind kind) {
        return CONCLUSIONS.getOrDefault(kind, List.of());
    }

    /** Whether a rule of this kind may have an annotation. */
    static boolean allows(RuleKind kind, String annotation) {
        return COMMON.contains(annotation)
                || kind.annotation().equals(annotation)
                || FURTHER.getOrDefault(kind, List.of()).contains(annotation);
    }

    /** Whether a rule of this kind works on the facts alone, and not on what is believed of them. */
    static boolean worksOnFacts(RuleKind kind) {
        return switch (kind) {
            case PRETEST, EVIDENCE, DERIVATION, RED_FLAG -> true;
            case MECHANISM, RECOMMENDATION, WITHHOLDING, QUALIFICATION, SYNDROME -> false;
        };
    }
}
