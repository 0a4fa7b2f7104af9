package io.github.sacrum.check.source;

import java.util.regex.Pattern;

/**
 * The right-hand side of a comparison.
 *
 * @param kind what it is
 * @param text the text as written; without its quotes if it is a text literal
 */
public record Operand(Kind kind, String text) {
    /** There is none: the field stands alone. */
    public static final Operand NONE = new Operand(Kind.NONE, "");

    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(\\.\\d+)?([eE][-+]?\\d+)?[dDfFlLBI]?");
    private static final Pattern WORD = Pattern.compile("[A-Za-z_]\\w*");
    private static final Pattern QUALIFIED = Pattern.compile("[A-Za-z_]\\w*(\\.[A-Za-z_]\\w*)+");

    /** What an operand is. */
    public enum Kind {
        /** There is none. */
        NONE,
        /** A text in quotes. */
        TEXT,
        /** A number. */
        NUMBER,
        /** {@code true} or {@code false}. */
        TRUTH,
        /** {@code null}. */
        NULL,
        /** A constant with its type, such as {@code Side.LEFT}. */
        QUALIFIED,
        /** A bare word. */
        WORD,
        /** A variable, or anything else that only the compiler can judge. */
        EXPRESSION
    }

    /**
     * Tells what an operand is by the way it is written.
     *
     * @param written the text
     * @return the operand
     */
    public static Operand of(String written) {
        String text = written.strip();
        if (text.length() > 1 && (text.startsWith("\"") || text.startsWith("'"))) {
            return new Operand(Kind.TEXT, text.substring(1, text.length() - 1));
        }
        return new Operand(kind(text), text);
    }

    private static Kind kind(String text) {
        if (NUMBER.matcher(text).matches()) {
            return Kind.NUMBER;
        }
        if (text.equals("true") || text.equals("false")) {
            return Kind.TRUTH;
        }
        if (text.equals("null")) {
            return Kind.NULL;
        }
        if (QUALIFIED.matcher(text).matches()) {
            return Kind.QUALIFIED;
        }
        return WORD.matcher(text).matches() ? Kind.WORD : Kind.EXPRESSION;
    }
}
