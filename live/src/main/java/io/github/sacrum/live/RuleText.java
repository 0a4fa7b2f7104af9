package io.github.sacrum.live;

import io.github.sacrum.check.source.SourceFile;
import io.github.sacrum.check.source.SourceRule;
import java.util.Collection;
import java.util.stream.Collectors;

/** The text of a rule file that holds only some of its rules. */
public final class RuleText {
    private RuleText() {}

    /**
     * Writes a rule file.
     *
     * @param file the file whose package and imports the rules need
     * @param rules the texts of the rules
     * @return the text of a file
     */
    public static String of(SourceFile file, Collection<String> rules) {
        String imports = file.imports().stream()
                .map(used -> "import " + (used.ofFunction() ? "static " : "") + used.target() + ";\n")
                .collect(Collectors.joining());
        return "package " + file.packageName() + ";\n" + imports + String.join("\n", rules) + "\n";
    }

    /** The text of a file that holds only the given rules of it. */
    static String only(SourceFile file, Collection<SourceRule> rules) {
        return of(file, rules.stream().map(SourceRule::text).toList());
    }
}
