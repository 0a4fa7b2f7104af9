package io.github.sacrum.live;

import io.github.sacrum.knowledge.KnowledgePack;
import java.util.regex.Pattern;
import org.semver4j.Semver;

/** Tells whether a pack is of a version that an overlay was made for. */
final class VersionFit {
    private static final String ONE = "(?:>=|<=|[<>=^~])?\\d+(?:\\.(?:\\d+|x)){0,2}(?:-[0-9A-Za-z.-]+)?";
    private static final String ALL = ONE + "(?: " + ONE + ")*";

    /** The library takes a range that it does not understand for another; so only what it surely understands is let by. */
    private static final Pattern RANGE = Pattern.compile(ALL + "(?: \\|\\| " + ALL + ")*");

    private VersionFit() {}

    /** Checks the version that an overlay gives itself. */
    static void checkOwn(Entry overlay, String version) {
        if (!version.isEmpty() && !Semver.isValid(version)) {
            overlay.report("version", "This is no semantic version. Maybe 1.0.0.");
        }
    }

    /** Checks the version of the pack beneath against the field {@code over-version}, if there is one. */
    static void check(Entry overlay, KnowledgePack beneath) {
        String range = overlay.optional("over-version");
        if (range == null) {
            return;
        }
        Semver version = Semver.parse(beneath.version());
        if (!RANGE.matcher(range).matches()) {
            overlay.report(
                    "over-version", "'" + range + "' is no range of versions. Maybe 1.2.3, ^1.2.0, or >=1.2.0 <2.0.0.");
        } else if (version == null || !version.satisfies(range)) {
            overlay.report(
                    "over-version",
                    "The pack " + beneath.id() + " is of version " + beneath.version() + ", not " + range
                            + ". Maybe look through what has changed in it, test the overlay with it, and then write"
                            + " over-version: " + beneath.version() + "; or go on with a pack of version " + range
                            + ".");
        }
    }
}
