package io.github.sacrum.knowledge;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The factor by which a sign multiplies the odds of a condition. Immutable and thread-safe.
 *
 * <p>A sign that is the reference standard of a condition, or part of its definition, has no ratio: accuracy is what is
 * measured against it. It settles the condition, and its ratio for presence is without bound. A sign that what the condition
 * ails is not there any more, such as a joint that was replaced, excludes it on its side, and its ratio for presence is 0.
 *
 * @param present the ratio for a present sign, above 0, infinite if it settles the condition, 0 if it excludes it, or null if
 *     none is published
 * @param absent the ratio for a documented absence, above 0, or null if none is published
 */
public record LikelihoodRatio(
        @Nullable Double present, @Nullable Double absent) {
    /** How an annotation says that a present sign settles the condition. */
    public static final String SETTLES = "settles";

    /** How an annotation says that a present sign excludes the condition. */
    public static final String EXCLUDES = "excludes";

    private static final String NUMBER = "\\d+(?:\\.\\d+)?|-";
    private static final Pattern FORM =
            Pattern.compile("\\s*(" + SETTLES + "|" + EXCLUDES + "|" + NUMBER + ")\\s*/\\s*(" + NUMBER + ")\\s*");

    /**
     * Reads the form of the annotation: {@code 3.2 / 0.43}, with {@code -} where none is published, or {@code settles}
     * or {@code excludes} in place of the first.
     *
     * @param text the text
     * @return the ratio, or empty if the text has another form, a ratio is 0 or both are missing
     */
    public static Optional<LikelihoodRatio> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        LikelihoodRatio ratio = new LikelihoodRatio(number(matcher.group(1)), number(matcher.group(2)));
        boolean zero = (isZero(ratio.present) && !matcher.group(1).equals(EXCLUDES)) || isZero(ratio.absent);
        return zero || (ratio.present == null && ratio.absent == null) ? Optional.empty() : Optional.of(ratio);
    }

    /**
     * Returns the ratio of one polarity.
     *
     * @param isPresent true for presence, false for documented absence
     * @return the ratio, or 1 if none is published
     */
    public double of(boolean isPresent) {
        Double ratio = isPresent ? present : absent;
        return ratio == null ? 1 : ratio;
    }

    /**
     * Tells whether the presence of the sign settles the condition.
     *
     * @return whether it is the reference standard, or part of the definition
     */
    public boolean settles() {
        return present != null && present.isInfinite();
    }

    /**
     * Tells whether the presence of the sign excludes the condition.
     *
     * @return whether what the condition ails is not there any more
     */
    public boolean excludes() {
        return isZero(present);
    }

    /**
     * Says a ratio for a reader.
     *
     * @param ratio a ratio of this kind
     * @return the word of the annotation if it is without bound or 0, else the number without needless zeros
     */
    public static String written(double ratio) {
        if (Double.isInfinite(ratio)) {
            return SETTLES;
        }
        if (ratio == 0) {
            return EXCLUDES;
        }
        return ratio == Math.rint(ratio) ? Long.toString((long) ratio) : Double.toString(ratio);
    }

    private static boolean isZero(@Nullable Double value) {
        return value != null && value <= 0;
    }

    private static @Nullable Double number(String text) {
        if (text.equals(SETTLES)) {
            return Double.POSITIVE_INFINITY;
        }
        if (text.equals(EXCLUDES)) {
            return 0d;
        }
        return text.equals("-") ? null : (Double) Double.parseDouble(text);
    }
}
