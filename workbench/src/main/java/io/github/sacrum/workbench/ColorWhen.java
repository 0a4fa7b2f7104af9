package io.github.sacrum.workbench;

import java.util.Locale;
import picocli.CommandLine.Help.Ansi;

/** When the command line writes in colours. */
enum ColorWhen {
    /** On a terminal, unless NO_COLOR is set. */
    AUTO(Ansi.AUTO),
    /** Always, for instance through a pager. */
    ALWAYS(Ansi.ON),
    /** Never. */
    NEVER(Ansi.OFF);

    private final Ansi ansi;

    ColorWhen(Ansi ansi) {
        this.ansi = ansi;
    }

    Ansi ansi() {
        return ansi;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
