package io.github.sacrum.workbench;

import io.github.sacrum.check.RuleLock;
import io.github.sacrum.check.RulePack;
import io.github.sacrum.problem.InvalidKnowledgeException;
import io.github.sacrum.problem.Problem;
import io.github.sacrum.workbench.diff.Refusal;
import io.github.sacrum.workbench.diff.lock.LockCheck;
import io.github.sacrum.workbench.diff.lock.LockWriting;
import io.github.sacrum.workbench.diff.lock.Retirement;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code sacrum lock}. */
@Command(
        name = "lock",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        description = {
            "Write the lock file of a rule pack, or verify it.",
            "",
            "The lock, rules.lock.yaml, holds the digest of every rule and the version of the pack that last changed"
                    + " it, so that no rule changes unnoticed; and the ids of rules that are gone, which are never used"
                    + " again. The build refuses a pack that differs from its lock.",
            ""
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:The lock is up to date, or was brought up to date.",
            "1:With --check: rules and lock differ.",
            "2:The pack or its lock is wrong, a rule is gone without a reason, or an id is used again."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./sacrum lock",
            "  ./sacrum lock --check",
            "  ./sacrum lock --retire HOA-07 --reason \"its study was withdrawn\""
        })
final class LockCommand implements Callable<Integer> {
    private static final int DIFFERENT = 1;

    private final Terminal terminal;

    @Mixin
    private SourcesOption sources = new SourcesOption();

    @Option(names = "--check", description = "Write nothing; list where rules and lock differ.")
    private boolean check;

    @Option(
            names = "--retire",
            paramLabel = "ID",
            description = "Retire a rule that is gone. May be given more than once.")
    private List<String> retired = List.of();

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why the retired rules are gone.")
    private String reason = "";

    LockCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try {
            RulePack pack = sources.home().read();
            Path file = pack.lockFile();
            RuleLock before = RuleLock.read(file);
            if (check) {
                return verified(LockCheck.of(pack, before).differences());
            }
            RuleLock known = retired.isEmpty() ? before : Retirement.of(before, pack, retired, reason);
            RuleLock after = LockCheck.of(pack, known).updated();
            terminal.out().println(LockWriting.write(file, before, after));
            return 0;
        } catch (InvalidKnowledgeException e) {
            return Refusal.print(terminal.err(), e, "the lock was left as it is.");
        } catch (UncheckedIOException e) {
            throw new FailedRunException(e.getMessage() + " Maybe a permission is missing.", e);
        }
    }

    private int verified(List<Problem> differences) {
        differences.forEach(terminal.err()::println);
        terminal.out()
                .println(
                        differences.isEmpty()
                                ? "The lock is up to date."
                                : "The lock differs from the rules in " + differences.size()
                                        + (differences.size() == 1 ? " place." : " places."));
        return differences.isEmpty() ? 0 : DIFFERENT;
    }
}
