package io.github.sacrum.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code sacrum rows} shows by what each row of a list is carried. */
class RowsTest {
    private static final String LIST = """
            title: Signs
            groups:
              - id: S
                name: Stiffness
                rows:
                  - {id: S1, row: a stiff hip, carried-by: [HOA-02, hip-pain, hip-osteoarthritis-exercise]}
                  - {id: S2, row: a stiff toe, left-out: it belongs elsewhere}
            """;

    @TempDir
    private Path folder;

    private Run rows(String list) {
        return Run.of("rows", Cases.write(folder, "rows.yaml", list));
    }

    @Test
    void each_row_names_what_carries_it_or_why_nothing_does() {
        Run run = rows(LIST);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("# Signs")
                .contains("Of 2 rows 1 are carried", "and 1 are left out")
                .contains("## S · Stiffness")
                .containsPattern("\\| S1 \\| a stiff hip \\| `HOA-02` .+<br>`hip-pain` \\(symptom\\)<br>`hip-osteo")
                .contains("| S2 | a stiff toe | *left out:* it belongs elsewhere |");
    }

    @ParameterizedTest
    @ValueSource(strings = {"seed-rows", "evidence"})
    void the_pages_in_the_repository_are_those_that_the_command_writes(String name) throws IOException {
        Path list = Path.of("..", "docs", "coverage", name + ".yaml");
        Path page = Path.of("..", "docs", "coverage", name + ".md");
        assertThat(Files.readString(page))
                .as("write it anew: ./sacrum rows docs/coverage/%1$s.yaml --write docs/coverage/%1$s.md", name)
                .isEqualTo(Run.of("rows", list).out());
    }

    @Test
    void an_id_that_the_pack_does_not_have_is_refused_with_the_nearest_one() {
        Run run = rows(LIST.replace("hip-pain,", "hip-pains,"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("rows.yaml:6", "no rule, term or recommendation 'hip-pains'", "'hip-pain'");
    }

    @Test
    void an_empty_row_is_refused() {
        assertThat(rows(LIST.replace(", left-out: it belongs elsewhere", "")).err())
                .contains("The row 'S2' must have either 'carried-by' or, with the reason, 'left-out'.");
    }

    @Test
    void a_row_that_is_listed_twice_is_refused() {
        assertThat(rows(LIST.replace("id: S2", "id: S1")).err()).contains("The row 'S1' is listed twice.");
    }
}
