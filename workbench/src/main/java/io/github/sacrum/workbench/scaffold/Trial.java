package io.github.sacrum.workbench.scaffold;

import io.github.sacrum.check.Complaint;
import io.github.sacrum.check.RulePack;
import io.github.sacrum.check.source.SourceFile;
import io.github.sacrum.check.source.SourceRule;
import io.github.sacrum.hipback.HipBack;
import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.live.PackCompiler;
import io.github.sacrum.problem.InvalidKnowledgeException;
import io.github.sacrum.problem.Problem;
import io.github.sacrum.reasoner.Reasoner;
import io.github.sacrum.scenario.draft.Draft;
import io.github.sacrum.workbench.diff.TemporaryFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks, compiles and tries a copy of the pack with a draft in it, before anything is written where it belongs. */
final class Trial {
    private Trial() {}

    /**
     * Refuses a draft that does not read, pass the checks or compile, and drafts the scenarios of its rule. What is wrong
     * without the draft is left to the checks.
     */
    static Optional<String> of(Project project, Addition draft) {
        try (TemporaryFolder folder = new TemporaryFolder()) {
            Path sources = folder.path().resolve("src/main/resources");
            copy(
                    project.pack().folder().resolve(project.pack().root()),
                    sources.resolve(project.pack().root()));
            for (Map.Entry<String, String> text : draft.texts().entrySet()) {
                Path file = sources.resolve(project.pack().root()).resolve(text.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, text.getValue());
            }
            RulePack pack = RulePack.read(folder.path());
            checked(pack, draft);
            return scenarios(pack, draft);
        } catch (IOException e) {
            throw new UncheckedIOException("The draft cannot be tried.", e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(from)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Path copy = to.resolve(from.relativize(file));
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
    }

    private static void checked(RulePack pack, Addition draft) {
        List<SourceFile> files = pack.files().stream()
                .filter(file -> draft.texts().containsKey(file.place()))
                .toList();
        List<Complaint> faults = pack.faults().stream()
                .filter(complaint -> complaint.rule().equals(draft.rule())
                        || (complaint.rule().isEmpty()
                                && files.stream().anyMatch(file -> file.path().equals(complaint.file()))))
                .toList();
        refuse(faults);
        refuse(pack.compileFaults(files));
    }

    private static Optional<String> scenarios(RulePack pack, Addition draft) {
        KnowledgePack knowledge = PackCompiler.startingFrom(HipBack.pack()).compileUnchecked(pack);
        List<SourceRule> rules =
                pack.files().stream().flatMap(file -> file.rules().stream()).toList();
        SourceRule rule = rules.stream()
                .filter(candidate -> candidate.title().equals(draft.rule()))
                .findFirst()
                .orElseThrow();
        return new Draft(rules, Reasoner.of(knowledge)).of(rule);
    }

    private static void refuse(List<Complaint> complaints) {
        if (!complaints.isEmpty()) {
            throw new InvalidKnowledgeException(complaints.stream()
                    .map(complaint -> new Problem("", complaint.toString()))
                    .toList());
        }
    }
}
