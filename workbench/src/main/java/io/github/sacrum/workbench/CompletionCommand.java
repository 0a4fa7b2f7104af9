package io.github.sacrum.workbench;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code sacrum completion}. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        description = {
            "Print a script that lets a shell complete commands and options.",
            "",
            "Bash and zsh read it, for 'sacrum' on the path as well as for './sacrum' where it stands.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  source <(./sacrum completion)",
            "  ./sacrum completion > ~/.local/share/bash-completion/completions/sacrum"
        })
final class CompletionCommand implements Runnable {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    CompletionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        terminal.out().print(AutoComplete.bash("sacrum", spec.root().commandLine()));
    }
}
