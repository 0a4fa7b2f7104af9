package io.github.sacrum.inference;

import io.github.sacrum.fact.Fact;
import io.github.sacrum.fact.Finding;
import io.github.sacrum.fact.Side;
import io.github.sacrum.internal.Annotations;
import io.github.sacrum.internal.EnumWords;
import io.github.sacrum.vocabulary.Origin;
import java.util.Locale;
import org.kie.api.runtime.rule.RuleContext;

/**
 * The conclusions that a rule's right-hand side can draw, one call a rule. What is concluded stands in the rule's
 * annotations; the argument only says on which side. Every conclusion is logical: it goes when what it rests on goes.
 */
public final class Conclude {
    private Conclude() {}

    /**
     * Opens the condition of {@code @condition} as a question, with the pre-test probability of {@code @pretest}.
     *
     * @param context the context of the rule that fires
     * @param fact the complaint
     */
    public static void consider(RuleContext context, Fact fact) {
        context.insertLogical(new Consideration(id(context), annotation(context, "condition"), fact.side()));
    }

    /**
     * Weighs the condition of {@code @condition} by the likelihood ratio of {@code @lr}, for presence or documented
     * absence as the fact says.
     *
     * @param context the context of the rule that fires
     * @param fact the sign
     */
    public static void weigh(RuleContext context, Fact fact) {
        context.insertLogical(new Evidence(id(context), annotation(context, "condition"), fact.side(), fact.present()));
    }

    /**
     * Concludes that the finding of {@code @derives} is present.
     *
     * @param context the context of the rule that fires
     * @param side the side
     */
    public static void present(RuleContext context, Side side) {
        context.insertLogical(new Finding(annotation(context, "derives"), side, true, null));
    }

    /**
     * Concludes that the finding of {@code @derives} is absent: that it was looked for and is not there.
     *
     * @param context the context of the rule that fires
     * @param side the side
     */
    public static void absent(RuleContext context, Side side) {
        context.insertLogical(new Finding(annotation(context, "derives"), side, false, null));
    }

    /**
     * Concludes the mechanism of {@code @mechanism}; everything that the rule matched is its cause.
     *
     * @param context the context of the rule that fires
     * @param side the side
     */
    public static void infer(RuleContext context, Side side) {
        context.insertLogical(new Mechanism(annotation(context, "mechanism"), side));
    }

    /**
     * Concludes that a mechanism accounts for a complaint.
     *
     * @param context the context of the rule that fires
     * @param mechanism the mechanism
     * @param complaint the complaint
     */
    public static void explain(RuleContext context, Mechanism mechanism, Fact complaint) {
        context.insertLogical(new Consequence(mechanism.code(), mechanism.side(), complaint.code(), complaint.side()));
    }

    /**
     * Raises a red flag for the condition of {@code @flag} with the urgency of {@code @urgency}.
     *
     * @param context the context of the rule that fires
     * @param side the side, or {@link Side#UNSPECIFIED}
     */
    public static void raise(RuleContext context, Side side) {
        Urgency urgency = Urgency.valueOf(annotation(context, "urgency").toUpperCase(Locale.ROOT));
        context.insertLogical(new RedFlag(id(context), annotation(context, "flag"), side, urgency));
    }

    /**
     * Gives the recommendation of {@code @recommendation}.
     *
     * @param context the context of the rule that fires
     * @param side the side it is for, or {@link Side#UNSPECIFIED}
     */
    public static void recommend(RuleContext context, Side side) {
        context.insertLogical(new Advice(annotation(context, "recommendation"), side));
    }

    /**
     * Withholds the recommendation or category of {@code @withholds} for the reason of {@code @reason}.
     *
     * @param context the context of the rule that fires
     */
    public static void withhold(RuleContext context) {
        context.insertLogical(new Caution(id(context), annotation(context, "withholds"), true));
    }

    /**
     * Qualifies the recommendation or category of {@code @qualifies} with the reason of {@code @reason}.
     *
     * @param context the context of the rule that fires
     */
    public static void qualify(RuleContext context) {
        context.insertLogical(new Caution(id(context), annotation(context, "qualifies"), false));
    }

    /**
     * Concludes the condition of {@code @concludes} from other hypotheses, in the form of {@code @variant} and with the
     * origin of {@code @origin}, if they are there.
     *
     * @param context the context of the rule that fires
     * @param side the side, or {@link Side#UNSPECIFIED}
     */
    public static void conclude(RuleContext context, Side side) {
        String variant = optional(context, "variant");
        Origin origin =
                EnumWords.find(Origin.class, optional(context, "origin")).orElse(null);
        context.insertLogical(new Syndrome(annotation(context, "concludes"), side, variant, origin));
    }

    /**
     * Notes that the rule matches, and concludes nothing else: for rules with which tools watch other rules.
     *
     * @param context the context of the rule that fires
     */
    public static void observe(RuleContext context) {
        context.insertLogical(new Observation(context.getRule().getName()));
    }

    private static String id(RuleContext context) {
        return annotation(context, "id");
    }

    private static String optional(RuleContext context, String name) {
        Object value = context.getRule().getMetaData().get(name);
        return value == null ? "" : Annotations.text(value);
    }

    private static String annotation(RuleContext context, String name) {
        Object value = context.getRule().getMetaData().get(name);
        if (value == null) {
            throw new IllegalStateException(
                    "Rule '" + context.getRule().getName() + "' needs the annotation @" + name + ".");
        }
        return Annotations.text(value);
    }
}
