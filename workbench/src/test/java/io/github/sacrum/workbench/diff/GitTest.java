package io.github.sacrum.workbench.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sacrum.problem.InvalidKnowledgeException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Versions of a pack that stand in a git repository. */
class GitTest {
    @TempDir
    private Path repository;

    private TinyPack pack;

    @BeforeEach
    void a_repository_with_one_revision() throws IOException, InterruptedException {
        git("init", "--quiet");
        pack = TinyPack.in(repository.resolve("rules"));
        git("add", ".");
        git("-c", "user.name=T", "-c", "user.email=t@example.org", "commit", "--quiet", "-m", "first");
    }

    @Test
    void a_revision_is_compared_with_the_work_tree() {
        pack.with("conditions/hip-trouble.drl", "3.0 / 0.5", "3.1 / 0.5");
        PackInputs inputs = new PackInputs(repository);
        try (GivenPack old = inputs.open("git:HEAD");
                GivenPack now = inputs.open(pack.module().toString())) {
            PackDiff diff = PackDiff.of(old, now, List.of(), LocalDate.of(2026, 1, 2));
            assertThat(TextDiff.of(diff)).contains("      @lr: 3.0 / 0.5 → 3.1 / 0.5\n");
        }
    }

    @Test
    void the_rules_of_a_revision_compile() {
        try (GivenPack old = new PackInputs(repository).open("git:HEAD:rules")) {
            assertThat(old.knowledge().rules()).hasSize(5);
        }
    }

    @Test
    void what_is_no_revision_is_refused() {
        PackInputs inputs = new PackInputs(repository);

        assertThatThrownBy(() -> inputs.open("git:v9"))
                .isInstanceOf(InvalidKnowledgeException.class)
                .hasMessageContaining("git:v9: The repository has no such revision.");
        assertThatThrownBy(() -> inputs.open("git:")).hasMessageContaining("A revision is missing. Maybe git:HEAD.");
        assertThatThrownBy(() -> inputs.open("git:--output=x")).hasMessageContaining("A revision is missing.");
        assertThatThrownBy(() -> inputs.open("git:HEAD:docs")).hasMessageContaining("no pack in this revision");
    }

    @Test
    void of_two_packs_one_must_be_named() throws IOException, InterruptedException {
        TinyPack.in(repository.resolve("more"));
        git("add", ".");
        git("-c", "user.name=T", "-c", "user.email=t@example.org", "commit", "--quiet", "-m", "second");
        PackInputs inputs = new PackInputs(repository);

        assertThatThrownBy(() -> inputs.open("git:HEAD")).hasMessageContaining("There are 2 packs in this revision.");
        try (GivenPack one = inputs.open("git:HEAD:more")) {
            assertThat(one.content().heading().id()).isEqualTo("tiny");
        }
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(repository.toFile())
                .inheritIO()
                .start();
        assertThat(process.waitFor()).isZero();
    }
}
