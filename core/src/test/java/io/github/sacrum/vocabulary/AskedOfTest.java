package io.github.sacrum.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sacrum.fact.Patient;
import io.github.sacrum.fact.Sex;
import io.github.sacrum.internal.Problems;
import io.github.sacrum.internal.Yaml;
import io.github.sacrum.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A term is asked of those of whom it can be true. */
class AskedOfTest {
    private static final AskedOf OF_WOMEN = new AskedOf(Sex.FEMALE, 12, 60);

    private static List<String> faults(String askedOf) {
        Problems problems = new Problems();
        VocabularyReader reader = new VocabularyReader();
        String term =
                "terms: [{id: birth, name: Birth, kind: history, region: whole, laterality: none, question: Did you?, asked-of: "
                        + askedOf + "}]";
        Yaml.document("v.yaml", term, problems).ifPresent(reader::addTerms);
        return problems.list().stream().map(Problem::message).toList();
    }

    @Test
    void a_person_of_the_sex_and_age_is_asked() {
        assertThat(OF_WOMEN.includes(Patient.of(12, Sex.FEMALE))).isTrue();
        assertThat(OF_WOMEN.includes(Patient.of(60, Sex.FEMALE))).isTrue();
    }

    @Test
    void a_person_of_another_sex_or_age_is_not_asked() {
        assertThat(OF_WOMEN.includes(Patient.of(30, Sex.MALE))).isFalse();
        assertThat(OF_WOMEN.includes(Patient.of(11, Sex.FEMALE))).isFalse();
        assertThat(OF_WOMEN.includes(Patient.of(61, Sex.FEMALE))).isFalse();
    }

    @Test
    void a_person_of_whom_nothing_is_known_is_asked() {
        assertThat(OF_WOMEN.includes(Patient.unknown())).isTrue();
    }

    @Test
    void a_term_that_says_nothing_is_asked_of_anybody() {
        assertThat(AskedOf.ANYBODY.includes(Patient.of(3, Sex.MALE))).isTrue();
    }

    @Test
    void an_unknown_sex_and_ages_that_cross_are_faults() {
        assertThat(faults("{sex: femal}")).containsExactly("The field 'sex' has no such value. Maybe 'female'.");
        assertThat(faults("{from: 60, to: 12}"))
                .containsExactly("Nobody is of such an age: 'from' is above 'to'. Maybe change them round.");
        assertThat(faults("{sex: female, from: 12}")).isEmpty();
    }
}
