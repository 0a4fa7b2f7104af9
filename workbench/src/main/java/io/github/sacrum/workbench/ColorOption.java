package io.github.sacrum.workbench;

import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Mixed into a command that writes in colours: whether it does is what {@code --color} says for all commands. */
@Command
final class ColorOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    ColorOption() {}

    boolean enabled() {
        return command.commandLine().getColorScheme().ansi().enabled();
    }

    /** A text in a style of picocli, such as {@code red,bold}; plain where there are no colours. */
    String in(String style, String text) {
        if (!enabled()) {
            return text;
        }
        IStyle[] styles = Style.parse(style);
        return Style.on(styles) + text + Style.off(styles);
    }
}
