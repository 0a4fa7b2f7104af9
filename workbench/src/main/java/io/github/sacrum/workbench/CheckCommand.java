package io.github.sacrum.workbench;

import io.github.sacrum.check.CheckMeaning;
import io.github.sacrum.check.Complaint;
import io.github.sacrum.check.PackLint;
import io.github.sacrum.internal.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code sacrum check}. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        description = {
            "Lint the sources of a rule pack, or with --overlay those of overlays as they lie over it, or over the shipped"
                    + " pack unless --pack names another.",
            "",
            "Every finding stands on a line of its own that begins with file:line:column, and names the rule, what is"
                    + " wrong, the mend and the check. The exit status is 1 if anything was found, 2 if there is no"
                    + " pack to check.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./sacrum check",
            "  ./sacrum check --untested=refuse",
            "  ./sacrum check --overlay st-elsewhere",
            "  ./sacrum check --explain counted-twice"
        })
final class CheckCommand implements Callable<Integer> {
    private static final int FOUND = 1;

    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private SourcesOption sources = new SourcesOption();

    @Mixin
    private OverlayOption overlays = new OverlayOption();

    @Mixin
    private JsonOption json = new JsonOption();

    @Option(
            names = "--unused",
            paramLabel = "WHAT",
            description =
                    "What to do about terms and recommendations that no rule uses: refuse (the default) or count.")
    private Tolerance unused = Tolerance.REFUSE;

    @Option(
            names = "--untested",
            paramLabel = "WHAT",
            description = "What to do about rules that no scenario tests both ways: refuse or count (the default).")
    private Tolerance untested = Tolerance.COUNT;

    @Option(names = "--no-compile", description = "Do not ask the rule compiler, which takes longest.")
    private boolean uncompiled;

    @Option(names = "--list", description = "List the checks instead.")
    private boolean list;

    @Option(names = "--explain", paramLabel = "ID", description = "Print what one check asks, and why, instead.")
    private @Nullable String explained;

    /** What to do about findings of one sort. */
    enum Tolerance {
        /** Findings like others. */
        REFUSE,
        /** Only their number is printed. */
        COUNT;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        CheckReport report = new CheckReport(terminal.out());
        if (list) {
            PackLint.checks().forEach(report::line);
            return 0;
        }
        if (explained != null) {
            report.explain(meaning(explained));
            return 0;
        }
        PackLint lint = lint();
        List<Complaint> found = new ArrayList<>(lint.found());
        addIfRefused(found, lint.unused(), unused);
        addIfRefused(found, lint.untested(), untested);
        found.sort(Complaint.BY_PLACE);
        if (json.wanted()) {
            report.json(found);
        } else {
            report.text(found);
            report.count(lint.unused(), unused == Tolerance.COUNT, "not used by a rule");
            report.count(lint.untested(), untested == Tolerance.COUNT, "not tested both ways by scenarios");
        }
        return found.isEmpty() ? 0 : FOUND;
    }

    private static void addIfRefused(List<Complaint> found, List<Complaint> some, Tolerance tolerance) {
        if (tolerance == Tolerance.REFUSE) {
            found.addAll(some);
        }
    }

    private PackLint lint() {
        return overlays.directories().isEmpty()
                ? PackFindings.of(sources.home(), !uncompiled)
                : PackFindings.of(
                        () -> sources.isGiven() ? ShippedPack.compiled(sources.home()) : ShippedPack.get(),
                        overlays.directories(),
                        !uncompiled);
    }

    private CheckMeaning meaning(String id) {
        List<CheckMeaning> checks = PackLint.checks();
        return checks.stream()
                .filter(check -> check.id().equals(id))
                .findFirst()
                .orElseThrow(() -> wrong("There is no check " + Nearest.name(id) + "."
                        + Nearest.hint(id, checks.stream().map(CheckMeaning::id).toList())));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
