package io.github.sacrum.check;

import io.github.sacrum.check.source.Expression;
import io.github.sacrum.check.source.Operand;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What one condition asks of a field, in a form in which two can be set against each other.
 *
 * @param field the field
 * @param kind what is asked
 * @param value the value, as text
 * @param number the value, if it is a number
 * @param line the line
 */
record Demand(String field, Kind kind, String value, double number, int line) {
    private static final Pattern FIELD = Pattern.compile("[A-Za-z_]\\w*");
    private static final String NOTHING = "null";

    /** What is asked. */
    enum Kind {
        EQUAL("=="),
        UNEQUAL("!="),
        ABOVE(">"),
        FROM(">="),
        BELOW("<"),
        UP_TO("<="),
        HOLDS("contains"),
        LACKS("not contains"),
        /** Something that only the reasoner can judge, such as a comparison with a variable. */
        OPEN("");

        private final String sign;

        Kind(String sign) {
            this.sign = sign;
        }

        Kind opposite() {
            return switch (this) {
                case EQUAL -> UNEQUAL;
                case UNEQUAL -> EQUAL;
                case ABOVE -> UP_TO;
                case FROM -> BELOW;
                case BELOW -> FROM;
                case UP_TO -> ABOVE;
                case HOLDS -> LACKS;
                case LACKS -> HOLDS;
                case OPEN -> OPEN;
            };
        }
    }

    static Demand of(Expression.Truth truth, int line) {
        return new Demand(truth.field(), Kind.EQUAL, String.valueOf(!truth.negated()), Double.NaN, line);
    }

    static Demand of(Expression.Comparing comparing, int line) {
        Operand operand = comparing.operand();
        Kind kind =
                switch (comparing.operator()) {
                    case "==" -> Kind.EQUAL;
                    case "!=" -> Kind.UNEQUAL;
                    case "contains" -> Kind.HOLDS;
                    case "<" -> Kind.BELOW;
                    case "<=" -> Kind.UP_TO;
                    case ">" -> Kind.ABOVE;
                    case ">=" -> Kind.FROM;
                    default -> Kind.OPEN;
                };
        double number = number(operand);
        boolean open = operand.kind() == Operand.Kind.EXPRESSION
                || !FIELD.matcher(comparing.left()).matches()
                || kind == Kind.OPEN
                || (isOrder(kind) && Double.isNaN(number));
        return open
                ? open(comparing.left(), comparing.written(), line)
                : new Demand(
                        comparing.left(),
                        comparing.negated() ? kind.opposite() : kind,
                        Double.isNaN(number) ? operand.text() : String.valueOf(number),
                        number,
                        line);
    }

    static Demand open(String field, String written, int line) {
        return new Demand(field, Kind.OPEN, written.replaceAll("\\s+", " "), Double.NaN, line);
    }

    private static double number(Operand operand) {
        return operand.kind() == Operand.Kind.NUMBER
                ? Double.parseDouble(operand.text().toLowerCase(Locale.ROOT).replaceFirst("[lbidf]$", ""))
                : Double.NaN;
    }

    private boolean isNothing() {
        return kind == Kind.EQUAL && value.equals(NOTHING);
    }

    private static boolean isOrder(Kind kind) {
        return kind == Kind.ABOVE || kind == Kind.FROM || kind == Kind.BELOW || kind == Kind.UP_TO;
    }

    private boolean isOfSet() {
        return kind == Kind.HOLDS || kind == Kind.LACKS;
    }

    /** Whether no value of the field meets both; a field of whole numbers has none between two neighbours. */
    boolean excludes(Demand other, boolean whole) {
        if (!field.equals(other.field) || kind == Kind.OPEN || other.kind == Kind.OPEN) {
            return false;
        }
        if (isOfSet() || other.isOfSet()) {
            return kind == other.kind.opposite() && value.equals(other.value);
        }
        if (isNothing() || other.isNothing()) {
            Demand rest = isNothing() ? other : this;
            return !rest.isNothing() && (rest.kind != Kind.UNEQUAL || rest.value.equals(NOTHING));
        }
        if (kind == Kind.UNEQUAL || other.kind == Kind.UNEQUAL) {
            return kind == other.kind.opposite() && value.equals(other.value);
        }
        boolean numbers = !Double.isNaN(number) && !Double.isNaN(other.number);
        return numbers
                ? range(whole).within(other.range(whole)).isEmpty()
                : kind == Kind.EQUAL && other.kind == Kind.EQUAL && !value.equals(other.value);
    }

    /** Whether whatever meets this meets the other. */
    boolean implies(Demand other, boolean whole) {
        if (!field.equals(other.field)) {
            return false;
        }
        if (kind == other.kind && Objects.equals(value, other.value)) {
            return true;
        }
        if (isOrder(other.kind)) {
            boolean numbers = isOrder(kind) || (kind == Kind.EQUAL && !Double.isNaN(number));
            return numbers && other.range(whole).holds(range(whole));
        }
        return other.kind == Kind.UNEQUAL
                && excludes(new Demand(other.field, Kind.EQUAL, other.value, other.number, other.line), whole);
    }

    /** The numbers that it leaves. */
    Range range(boolean whole) {
        return Range.of(this, whole);
    }

    /** The same demand of another value. */
    Demand with(String other) {
        return new Demand(field, kind, other, number, line);
    }

    /** As a message shows it. */
    String written() {
        String shown = Double.isNaN(number) ? value : String.valueOf(number).replaceFirst("\\.0$", "");
        return kind == Kind.OPEN ? "'" + shown + "'" : "'" + field + " " + kind.sign + " " + shown + "'";
    }
}
