package io.github.sacrum.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sacrum.internal.Problems;
import io.github.sacrum.internal.Yaml;
import io.github.sacrum.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Vocabulary files are read with every fault named at its place. */
class VocabularyReaderTest {
    private static final String GOOD = """
            terms:
              - {id: ache, name: Ache, kind: symptom, region: leg, laterality: paired, synonyms: [soreness], question: Does it ache?}
              - {id: dull-ache, name: Dull ache, kind: symptom, region: leg, laterality: paired, broader: ache, question: Is it dull?}
              - {id: bend, name: Bend, kind: finding, region: leg, laterality: none, unit: deg, range: [0, 90], how: Measure.}
            """;

    private static List<String> faults(String... files) {
        Problems problems = new Problems();
        VocabularyReader reader = new VocabularyReader();
        for (String file : files) {
            Yaml.document("v.yaml", file, problems).ifPresent(reader::addTerms);
        }
        reader.vocabulary();
        return problems.list().stream().map(Problem::toString).toList();
    }

    private static Vocabulary vocabulary() {
        Problems problems = new Problems();
        VocabularyReader reader = new VocabularyReader();
        Yaml.document("v.yaml", GOOD, problems).ifPresent(reader::addTerms);
        assertThat(problems.list()).isEmpty();
        return reader.vocabulary();
    }

    @Test
    void a_good_file_has_no_fault() {
        assertThat(faults(GOOD)).isEmpty();
    }

    @Test
    void terms_are_found_by_id_name_and_synonym() {
        assertThat(vocabulary().search(List.of("sore"))).extracting(Term::id).containsExactly("ache");
        assertThat(vocabulary().search(List.of("DULL", "symptom")))
                .extracting(Term::id)
                .containsExactly("dull-ache");
        assertThat(vocabulary().search(List.of())).hasSize(3);
    }

    @Test
    void a_narrower_term_knows_its_broader_ones_and_the_other_way_round() {
        assertThat(vocabulary().ancestors("dull-ache")).containsExactly("ache");
        assertThat(vocabulary().descendants("ache")).containsExactly("dull-ache");
    }

    @Test
    void an_id_used_twice_is_a_fault_that_names_both_places() {
        assertThat(faults(GOOD, GOOD))
                .hasSize(3)
                .contains("v.yaml:3:5: The term 'dull-ache' is there twice, first at v.yaml:3:5. Maybe take one of them"
                        + " out.");
    }

    @Test
    void a_misspelt_kind_is_a_fault_with_a_hint() {
        assertThat(faults(GOOD.replaceFirst("kind: symptom", "kind: symptm")))
                .contains("v.yaml:2:5: 'symptm' is no kind. Maybe 'symptom'.");
    }

    @Test
    void a_misspelt_field_is_a_fault_with_a_hint() {
        assertThat(faults(GOOD.replaceFirst("region: leg", "regoin: leg")))
                .contains("v.yaml:2:43: A term has no field 'regoin'. Maybe 'region'.");
    }

    @Test
    void a_broader_term_that_is_not_there_is_a_fault_with_a_hint() {
        assertThat(faults(GOOD.replace("broader: ache", "broader: acke")))
                .containsExactly("v.yaml:3:5: 'dull-ache' names the broader term 'acke', which is not there. Maybe "
                        + "'ache'.");
    }

    @Test
    void a_term_broader_than_itself_is_a_fault() {
        assertThat(faults(GOOD.replace("synonyms: [soreness]", "broader: dull-ache")))
                .anyMatch(fault -> fault.contains("is broader than itself"));
    }

    @Test
    void a_symptom_without_a_question_is_a_fault() {
        assertThat(faults(GOOD.replace(", question: Is it dull?", "")))
                .containsExactly("v.yaml:3:5: The symptom 'dull-ache' must say its question.");
    }

    @Test
    void a_unit_that_there_is_not_and_a_unit_without_range_are_faults() {
        assertThat(faults(GOOD.replace("unit: deg", "unit: degg")))
                .containsExactly("v.yaml:4:80: There is no unit 'degg'. Maybe 'deg'.");
        assertThat(faults(GOOD.replace(", range: [0, 90]", "")))
                .containsExactly("v.yaml:4:5: A term with a unit must say its plausible range.");
    }

    @Test
    void a_file_that_is_no_vocabulary_is_a_fault() {
        assertThat(faults("[1, 2]")).anyMatch(fault -> fault.contains("must be a mapping, not a list"));
    }
}
