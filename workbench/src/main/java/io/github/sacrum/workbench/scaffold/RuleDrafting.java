package io.github.sacrum.workbench.scaffold;

import io.github.sacrum.fact.Condition;
import io.github.sacrum.fact.Finding;
import io.github.sacrum.fact.History;
import io.github.sacrum.fact.Side;
import io.github.sacrum.fact.Symptom;
import io.github.sacrum.inference.Conclude;
import io.github.sacrum.knowledge.RuleKind;
import io.github.sacrum.vocabulary.Laterality;
import io.github.sacrum.vocabulary.Term;
import io.github.sacrum.vocabulary.TermKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Turns signs and what they are to conclude into the conditions and the right-hand side of a rule. */
final class RuleDrafting {
    private static final String SIDED = ", $side : side";

    private final RuleKind kind;
    private final List<Term> signs;
    private final String threshold;
    private final Laterality target;

    /**
     * Takes the parts.
     *
     * @param kind what the rule does
     * @param signs the terms it looks for, all of one kind, at least one
     * @param threshold the bound of a measured sign, or an empty text
     * @param target which sides its conclusion may have
     */
    RuleDrafting(RuleKind kind, List<Term> signs, String threshold, Laterality target) {
        this.kind = kind;
        this.signs = signs;
        this.threshold = threshold;
        this.target = target;
    }

    RuleText rule(String id, String sentence, Map<String, String> annotations) {
        return new RuleText(id, sentence, annotations, List.of(condition()), conclusion(), imports());
    }

    /** Whether the conclusion is on the side of the sign: not where a sign of one side speaks of the whole body. */
    boolean sided() {
        return target != Laterality.NONE && signs.stream().allMatch(sign -> sign.laterality() == target);
    }

    private boolean bound() {
        return kind == RuleKind.PRETEST || kind == RuleKind.EVIDENCE;
    }

    private boolean takesSide() {
        return !bound() && kind != RuleKind.WITHHOLDING && kind != RuleKind.QUALIFICATION;
    }

    private String condition() {
        return (bound() ? "$f : " : "") + type().getSimpleName() + "( code " + codes() + asked()
                + (takesSide() && sided() ? SIDED : "") + " )";
    }

    private String codes() {
        String ids = signs.stream().map(sign -> '"' + sign.id() + '"').collect(Collectors.joining(", "));
        return signs.size() == 1 ? "== " + ids : "in ( " + ids + " )";
    }

    /** A rule that weighs speaks both ways; any other asks for presence. */
    private String asked() {
        if (!threshold.isEmpty()) {
            return ", amount " + threshold;
        }
        return kind == RuleKind.EVIDENCE ? "" : ", present";
    }

    private String conclusion() {
        String argument = bound() ? ", $f" : takesSide() ? (sided() ? ", $side" : ", Side.UNSPECIFIED") : "";
        return function() + "( kcontext" + argument + " );";
    }

    private String function() {
        return switch (kind) {
            case PRETEST -> "consider";
            case EVIDENCE -> "weigh";
            case DERIVATION -> "present";
            case MECHANISM -> "infer";
            case RED_FLAG -> "raise";
            case RECOMMENDATION -> "recommend";
            case WITHHOLDING -> "withhold";
            case QUALIFICATION -> "qualify";
            case SYNDROME -> "conclude";
        };
    }

    private Class<?> type() {
        return type(signs.get(0).kind());
    }

    /** The type of the facts that a term stands for. */
    private static Class<?> type(TermKind kind) {
        return switch (kind) {
            case SYMPTOM -> Symptom.class;
            case FINDING -> Finding.class;
            case HISTORY -> History.class;
            case CONDITION -> Condition.class;
            case MECHANISM, FACTOR, QUALITY, ACTIVITY ->
                throw new IllegalArgumentException("A " + kind.word() + " is no sign.");
        };
    }

    private Set<String> imports() {
        Set<String> imports = new TreeSet<>();
        imports.add("import " + type().getName() + ";");
        if (takesSide() && !sided()) {
            imports.add("import " + Side.class.getName() + ";");
        }
        imports.add("import static " + Conclude.class.getName() + "." + function() + ";");
        return imports;
    }
}
