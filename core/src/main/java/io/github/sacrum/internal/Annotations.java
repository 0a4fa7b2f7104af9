package io.github.sacrum.internal;

/** Reads values of rule annotations, whose quotes some rule compilers keep and others drop. */
public final class Annotations {
    private Annotations() {}

    /**
     * Returns the text of a value.
     *
     * @param value the value as the compiled rule holds it
     * @return the text, without the quotes around it
     */
    public static String text(Object value) {
        String text = value.toString().strip();
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1) : text;
    }
}
