package io.github.sacrum.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sacrum.internal.Problems;
import io.github.sacrum.internal.Yaml;
import io.github.sacrum.problem.Problem;
import io.github.sacrum.reasoner.TestPacks;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A file of manifestations names conditions and signs of the vocabulary, each once. */
class ManifestationReaderTest {
    private final Problems problems = new Problems();

    private Manifestations read(String text) {
        ManifestationReader reader = new ManifestationReader(TestPacks.bicycle().vocabulary());
        Yaml.document("signs.yaml", text, problems).ifPresent(reader::add);
        return reader.read();
    }

    private List<String> faults(String text) {
        read(text);
        return problems.list().stream().map(Problem::message).toList();
    }

    @Test
    void it_says_what_a_condition_accounts_for_and_what_any_may_bring() {
        Manifestations read = read("""
                unspecific: [rusty]
                manifestations: [{condition: worn-brake, signs: [rim-hot, squeak]}]
                """);
        assertThat(problems.none()).isTrue();
        assertThat(read.of("worn-brake")).containsExactlyInAnyOrder("rim-hot", "squeak");
        assertThat(read.of("bent-frame")).isEmpty();
        assertThat(read.unspecific()).containsExactly("rusty");
    }

    @Test
    void an_unknown_condition_is_met_with_the_nearest() {
        assertThat(faults("manifestations: [{condition: worn-brakes, signs: [squeak]}]"))
                .containsExactly("There is no condition 'worn-brakes'. Maybe 'worn-brake'.");
    }

    @Test
    void a_sign_must_be_a_symptom_or_a_finding() {
        assertThat(faults("manifestations: [{condition: worn-brake, signs: [fell-over]}]"))
                .singleElement()
                .asString()
                .startsWith("There is no symptom or finding 'fell-over'.");
        assertThat(problems.list()).extracting(Problem::place).containsExactly("signs.yaml:1:50");
    }

    @Test
    void a_condition_or_a_sign_that_is_there_twice_is_a_fault() {
        assertThat(faults("""
                manifestations:
                  - {condition: worn-brake, signs: [squeak, squeak]}
                  - {condition: worn-brake, signs: [rim-hot]}
                """)).hasSize(2);
    }

    @Test
    void an_entry_without_signs_is_a_fault() {
        assertThat(faults("manifestations: [{condition: worn-brake}]"))
                .containsExactly("The field 'signs' is missing.");
    }
}
