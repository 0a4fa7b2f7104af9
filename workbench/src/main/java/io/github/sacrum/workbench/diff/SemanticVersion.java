package io.github.sacrum.workbench.diff;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A semantic version. Before 1.0.0 a step that breaks something raises the second number, as readers of version ranges
 * take it; from then on the first.
 */
record SemanticVersion(int major, int minor, int patch) implements Comparable<SemanticVersion> {
    private static final Pattern FORM = Pattern.compile("(\\d{1,6})\\.(\\d{1,6})\\.(\\d{1,6})(?:[-+].*)?");
    private static final Comparator<SemanticVersion> ORDER = Comparator.comparingInt(SemanticVersion::major)
            .thenComparingInt(SemanticVersion::minor)
            .thenComparingInt(SemanticVersion::patch);

    /** Reads a version; what follows a hyphen or a plus does not count. */
    static Optional<SemanticVersion> parse(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches()
                ? Optional.of(new SemanticVersion(number(form, 1), number(form, 2), number(form, 3)))
                : Optional.empty();
    }

    private static int number(Matcher form, int group) {
        return Integer.parseInt(form.group(group));
    }

    /** The lowest version that a step leads to. */
    SemanticVersion after(Step step) {
        return switch (step) {
            case NONE -> this;
            case PATCH -> new SemanticVersion(major, minor, patch + 1);
            case MINOR -> new SemanticVersion(major, minor + 1, 0);
            case MAJOR -> major == 0 ? after(Step.MINOR) : new SemanticVersion(major + 1, 0, 0);
        };
    }

    @Override
    public int compareTo(SemanticVersion other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
