package io.github.sacrum.workbench;

import io.github.sacrum.check.Complaint;
import io.github.sacrum.check.PackLint;
import io.github.sacrum.check.RulePack;
import io.github.sacrum.check.Severity;
import io.github.sacrum.check.source.SourceFile;
import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.knowledge.RuleInfo;
import io.github.sacrum.live.PackCompiler;
import io.github.sacrum.problem.InvalidKnowledgeException;
import io.github.sacrum.problem.Problem;
import io.github.sacrum.scenario.ScenarioFiles;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What of a pack's sources can be run. A rule file that cannot be compiled is left out, so that the others go on being
 * tested; one that the linter merely objects to is not.
 *
 * @param pack the knowledge, or null if the data files are wrong, without which no rule can be read
 * @param problems what is wrong, by the names by which one can open the files from here
 * @param leftOut the rule files that are left out, from the pack's folder on
 */
record Soundness(@Nullable KnowledgePack pack, List<Problem> problems, Set<String> leftOut) {
    Soundness {
        problems = List.copyOf(problems);
        leftOut = Set.copyOf(leftOut);
    }

    /** Reads, lints and compiles the sources. */
    static Soundness of(PackHome home, PackCompiler compiler, OverlayOption overlays) {
        try {
            RulePack read = home.read();
            return compiled(home, read, compiler, new ArrayList<>(linted(home, read)))
                    .under(overlays);
        } catch (InvalidKnowledgeException e) {
            List<Problem> problems =
                    new ArrayList<>(e.problems().stream().map(home::shown).toList());
            // Data files that are wrong keep no rule file from being parsed.
            leniently(home).filter(problem -> !problems.contains(problem)).forEach(problems::add);
            return refused(problems);
        } catch (UncheckedIOException e) {
            return refused(List.of(
                    new Problem(Shown.path(home.folder()), e.getMessage() + ". Maybe it is no text in UTF-8.")));
        }
    }

    /** Lays overlays over the knowledge. */
    private Soundness under(OverlayOption overlays) {
        return pack == null ? this : new Soundness(overlays.over(pack), problems, leftOut);
    }

    private static Soundness refused(List<Problem> problems) {
        return new Soundness(null, problems, Set.of());
    }

    /** What the linter says. Where a file does not parse, what it says of data files may follow from that alone. */
    private static List<Problem> linted(PackHome home, RulePack pack) {
        boolean parsed = pack.files().stream().allMatch(file -> file.faults().isEmpty());
        return pack.faults().stream()
                .filter(complaint -> !complaint.file().endsWith(ScenarioFiles.ENDING))
                .filter(complaint -> parsed || complaint.file().endsWith(".drl"))
                .map(complaint -> home.shown(problem(complaint)))
                .toList();
    }

    private static Stream<Problem> leniently(PackHome home) {
        return PackLint.of(home.folder(), false).found().stream()
                .filter(complaint -> complaint.severity() == Severity.FAULT)
                .map(complaint -> home.shown(problem(complaint)));
    }

    private static Problem problem(Complaint complaint) {
        String place =
                complaint.file() + ":" + complaint.line() + (complaint.column() > 0 ? ":" + complaint.column() : "");
        String rule = complaint.rule().isEmpty() ? "" : "[" + complaint.rule() + "] ";
        return new Problem(place, (rule + complaint.what() + " " + complaint.mend()).strip());
    }

    /** Leaves out the files that the compiler refuses, until it accepts the rest. */
    private static Soundness compiled(PackHome home, RulePack read, PackCompiler compiler, List<Problem> problems) {
        Set<String> leftOut = new TreeSet<>();
        read.files().stream().filter(file -> !file.faults().isEmpty()).forEach(file -> leftOut.add(file.place()));
        while (true) {
            List<SourceFile> files = read.files().stream()
                    .filter(file -> !leftOut.contains(file.place()))
                    .toList();
            try {
                RulePack part = RulePack.of(read.folder(), read.root(), read.data(), files);
                return new Soundness(compiler.compileUnchecked(part), problems, leftOut);
            } catch (InvalidKnowledgeException e) {
                List<Problem> further = e.problems().stream().map(home::shown).toList();
                further.stream().filter(problem -> !problems.contains(problem)).forEach(problems::add);
                if (!leftOut.addAll(named(home, files, further))) {
                    return new Soundness(null, problems, leftOut);
                }
            }
        }
    }

    private static Set<String> named(PackHome home, List<SourceFile> files, List<Problem> problems) {
        Set<String> named = new HashSet<>();
        for (SourceFile file : files) {
            String shown = Shown.path(home.folder().resolve(file.place())) + ":";
            if (problems.stream().anyMatch(problem -> problem.place().startsWith(shown))) {
                named.add(file.place());
            }
        }
        return named;
    }

    /** The rules that another version of the pack has and that are left out here. */
    Set<String> missing(KnowledgePack other) {
        Set<String> missing = new HashSet<>();
        for (RuleInfo rule : other.rules()) {
            if (rule.place() != null && leftOut.contains(rule.place().file())) {
                missing.add(rule.id());
            }
        }
        return missing;
    }
}
