package io.github.sacrum.scenario.mutation;

import io.github.sacrum.internal.EnumWords;
import io.github.sacrum.knowledge.LikelihoodRatio;

/** Says which scenario would kill a mutant. */
public final class KillHint {
    private KillHint() {}

    /**
     * Describes a survivor.
     *
     * @param mutant the mutant
     * @return its name, what is changed, and the scenario that would notice
     */
    public static String survivor(Mutant mutant) {
        return "survives: " + mutant.name() + " (" + mutant.change().told().replaceAll("\\s+", " ") + "). "
                + of(mutant);
    }

    /**
     * Suggests a scenario.
     *
     * @param mutant the mutant
     * @return a sentence
     */
    public static String of(Mutant mutant) {
        String rule = mutant.rule();
        if (mutant.change() instanceof Change.Ratio ratio) {
            boolean present = ratio.before().of(true) != ratio.after().of(true);
            return "Maybe a scenario with the sign " + (present ? "present" : "absent") + " that expects weighs: {"
                    + rule + ": " + LikelihoodRatio.written(ratio.before().of(present)) + "}.";
        }
        if (mutant.change() instanceof Change.Pretest pretest) {
            return "Maybe a scenario that expects opens: {" + rule + ": " + pretest.before() + "}.";
        }
        if (mutant.change() instanceof Change.Haste haste) {
            return "Maybe a scenario that expects raises: {" + rule + ": " + EnumWords.of(haste.before()) + "}.";
        }
        return switch (mutant.operator()) {
            case DROP ->
                "Maybe a near miss in which all but this holds, as with another fact of the same kind, and that expects"
                        + " silent: [" + rule + "].";
            case BOUNDARY ->
                "Maybe a scenario in which the number is exactly that of the threshold, naming " + rule + ".";
            case PART ->
                mutant.name().startsWith("drop alternative")
                        ? "Maybe a scenario in which only this alternative holds, that expects fires: [" + rule + "]."
                        : "Maybe a near miss in which only this part fails, that expects silent: [" + rule + "].";
            default ->
                "Maybe one scenario in which it holds, with fires: [" + rule + "], and one in which it does not, with"
                        + " silent: [" + rule + "].";
        };
    }
}
