package io.github.sacrum.workbench;

import io.github.sacrum.hipback.HipBack;
import io.github.sacrum.workbench.site.RefusedSiteException;
import io.github.sacrum.workbench.site.RuleFiles;
import io.github.sacrum.workbench.site.SiteFolder;
import io.github.sacrum.workbench.site.SiteInput;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code sacrum docs}. */
@Command(
        name = "docs",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        description = {
            "Write a site of the knowledge: a page for every condition, mechanism, rule, term, source and"
                    + " recommendation, the graph of mechanisms, and a search.",
            "",
            "Open its index.html in a browser; reading it needs no network and no server. The site is written whole or"
                    + " not at all, and replaces an earlier one, but nothing else.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./sacrum docs",
            "  ./sacrum docs --out site --rules rules-hip-back/src/main/resources/io/github/sacrum/hipback"
        })
final class DocsCommand implements Runnable {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            description = "Where to write the site; sacrum-docs in the current directory if not given.")
    private Path out = Path.of("sacrum-docs");

    @Option(
            names = {"-r", "--rules"},
            paramLabel = "DIR",
            description = "The directory of pack.yaml that the knowledge was built from, to show each rule as it is"
                    + " written.")
    private @Nullable Path rules;

    DocsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        try {
            SiteInput input = SiteInput.of(HipBack.pack());
            int files =
                    SiteFolder.write(rules == null ? input : input.withTexts(RuleFiles.read(input.pack(), rules)), out);
            terminal.err().println("sacrum: Wrote " + files + " files; open " + out.resolve("index.html") + ".");
        } catch (RefusedSiteException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        } catch (IOException e) {
            throw new FailedRunException(
                    out + ": The site cannot be written. Maybe a permission is missing, or the disk is full.", e);
        }
    }
}
