package io.github.sacrum.check.source;

/**
 * An import of a rule file.
 *
 * @param target what is imported, fully qualified
 * @param ofFunction true if it imports a function, false if a type
 * @param line the line
 */
public record Import(String target, boolean ofFunction, int line) {
    /**
     * Returns the imported name without what qualifies it.
     *
     * @return the name of a type or function, or an asterisk
     */
    public String name() {
        return target.substring(target.lastIndexOf('.') + 1);
    }

    /**
     * Returns what qualifies the imported name.
     *
     * @return the name of a package, or of a type if a function is imported
     */
    public String owner() {
        return target.substring(0, Math.max(0, target.lastIndexOf('.')));
    }
}
