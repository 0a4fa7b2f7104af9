package io.github.sacrum.check;

import io.github.sacrum.check.source.SourceFile;
import io.github.sacrum.check.source.SourceRule;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The index of a pack's rules, as core reads it: where each stands, the digest of its text, and the terms it names and needs. */
final class RuleIndexFile {
    private RuleIndexFile() {}

    /** The text of the index, in order of the rules' ids. */
    static String text(PackSources pack) {
        List<String> entries = pack.files().stream()
                .flatMap(file -> file.rules().stream()
                        .sorted(Comparator.comparing(SourceRule::title))
                        .map(rule -> entry(file, rule)))
                .sorted()
                .toList();
        return "# Written by the build from the sources of the rules.\nrules:\n" + String.join("", entries);
    }

    private static String entry(SourceFile file, SourceRule rule) {
        String terms =
                TermUse.inConditions(rule).stream().map(RuleIndexFile::quoted).collect(Collectors.joining(", "));
        String needs = TermUse.needed(rule).map(RuleIndexFile::quoted).collect(Collectors.joining(", "));
        return "  - {id: " + quoted(rule.title()) + ", file: " + quoted(file.place()) + ", line: " + rule.line()
                + ", sha256: " + quoted(rule.digest()) + ", terms: [" + terms + "]"
                + ", needs: [" + needs + "]}\n";
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
