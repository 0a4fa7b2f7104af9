package io.github.sacrum.workbench;

import picocli.CommandLine.Option;

/** Mixed into a command whose result a program may read. */
final class JsonOption {
    @Option(names = "--json", description = "Print one JSON document for programs.")
    private boolean json;

    JsonOption() {}

    boolean wanted() {
        return json;
    }
}
