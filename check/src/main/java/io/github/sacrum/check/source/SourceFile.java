package io.github.sacrum.check.source;

import java.util.List;

/**
 * A rule file as it is written.
 *
 * @param path the file, as messages name it
 * @param place the file within its pack, with slashes
 * @param text the text
 * @param packageName the package it declares; empty if none
 * @param imports its imports
 * @param constructs what else it declares
 * @param rules its rules; empty if it does not parse
 * @param faults where it does not parse
 */
public record SourceFile(
        String path,
        String place,
        String text,
        String packageName,
        List<Import> imports,
        List<Construct> constructs,
        List<SourceRule> rules,
        List<SyntaxFault> faults) {
    /** Copies the lists. */
    public SourceFile {
        imports = List.copyOf(imports);
        constructs = List.copyOf(constructs);
        rules = List.copyOf(rules);
        faults = List.copyOf(faults);
    }
}
