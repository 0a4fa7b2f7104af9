package io.github.sacrum.workbench.scaffold;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The bound of a measured sign.
 *
 * @param operator how the amount compares with the number
 * @param number the number
 */
record Bound(String operator, BigDecimal number) {
    private static final Pattern FORM = Pattern.compile("(<=|>=|<|>)\\s*(-?\\d+(?:\\.\\d+)?)");

    static Optional<Bound> parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        return form.matches() ? Optional.of(new Bound(form.group(1), new BigDecimal(form.group(2)))) : Optional.empty();
    }

    @Override
    public String toString() {
        return operator + " " + number.toPlainString();
    }
}
