package io.github.sacrum.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sacrum.problem.InvalidKnowledgeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A tool sees the data files of a pack, and reads annotations against them, before any rule is compiled. */
class PackFilesTest {
    private static final Map<String, String> ANNOTATIONS = Map.of(
            "id", "ONE-01",
            "condition", "worn-brake",
            "lr", "3.0 / 0.4",
            "source", "manual1999",
            "grade", "A",
            "limits", "none");

    private final PackFiles files = PackFiles.load(PackFilesTest.class.getClassLoader(), "bicycle");
    private final List<String> reports = new ArrayList<>();

    @Test
    void the_data_files_are_read_without_compiled_rules() {
        assertThat(files.vocabulary().find("worn-brake")).isPresent();
        assertThat(files.bibliography()).extracting(Source::key).contains("manual1999");
        assertThat(files.recommendations()).isNotEmpty();
    }

    @Test
    void annotations_are_read_as_those_of_a_compiled_rule() {
        assertThat(files.rule("One", ANNOTATIONS, this::note)).get().satisfies(rule -> {
            assertThat(rule.kind()).isEqualTo(RuleKind.EVIDENCE);
            assertThat(rule.target()).isEqualTo("worn-brake");
        });
        assertThat(reports).isEmpty();
    }

    @Test
    void every_fault_is_reported_with_its_annotation() {
        Map<String, String> faulty = new TreeMap<>(ANNOTATIONS);
        faulty.put("grade", "E");
        faulty.put("lr", "3");
        faulty.remove("limits");

        assertThat(files.rule("One", faulty, this::note)).isEmpty();
        assertThat(reports).containsExactlyInAnyOrder("grade", "lr", "limits");
    }

    @Test
    void strong_opinion_is_refused_in_either_direction() {
        Map<String, String> opinion = new TreeMap<>(ANNOTATIONS);
        opinion.put("grade", "D");
        opinion.put("lr", "0.4 / -");

        assertThat(files.rule("One", opinion, this::note)).isPresent();
        assertThat(reports).containsExactly("lr");
    }

    @Test
    void a_pack_that_is_not_there_is_refused() {
        assertThatThrownBy(() -> PackFiles.load(PackFilesTest.class.getClassLoader(), "tricycle"))
                .isInstanceOf(InvalidKnowledgeException.class)
                .hasMessageContaining("tricycle/pack.yaml");
    }

    private void note(String annotation, String message) {
        reports.add(annotation);
    }
}
