package io.github.sacrum.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sacrum.internal.Problems;
import io.github.sacrum.internal.Yaml;
import org.junit.jupiter.api.Test;

/** A word that is no id is met with the term that somebody means by it. */
class NearestTermTest {
    private static final String TERMS = """
            terms:
              - {id: low-back-pain, name: Low back pain, kind: symptom, region: back, laterality: none, synonyms: [lumbago], question: There?}
              - {id: upper-low-back-pain, name: Upper low back pain, kind: symptom, region: back, laterality: none, question: There?}
              - {id: neck-pain, name: Neck pain, kind: symptom, region: neck, laterality: none, question: There?}
              - {id: weeks-in-bed, name: Weeks in bed, kind: history, region: whole, laterality: none, synonyms: [bed rest], question: Were you?}
            """;

    private static String hint(String word, TermKind kind) {
        Problems problems = new Problems();
        VocabularyReader reader = new VocabularyReader();
        Yaml.document("v.yaml", TERMS, problems).ifPresent(reader::addTerms);
        assertThat(problems.list()).isEmpty();
        return reader.vocabulary().hint(word, kind);
    }

    @Test
    void an_id_that_says_all_of_the_word_is_nearer_than_one_of_like_letters() {
        assertThat(hint("back-pain", TermKind.SYMPTOM)).isEqualTo(" Maybe 'low-back-pain'.");
    }

    @Test
    void a_synonym_names_its_term() {
        assertThat(hint("lumbago", TermKind.SYMPTOM)).isEqualTo(" Maybe 'low-back-pain'.");
        assertThat(hint("Lumbago", TermKind.SYMPTOM)).isEqualTo(" Maybe 'low-back-pain'.");
    }

    @Test
    void a_misspelt_synonym_names_its_term() {
        assertThat(hint("lumbaog", TermKind.SYMPTOM)).isEqualTo(" Maybe 'low-back-pain'.");
    }

    @Test
    void a_misspelt_id_is_mended() {
        assertThat(hint("nekc-pain", TermKind.SYMPTOM)).isEqualTo(" Maybe 'neck-pain'.");
    }

    @Test
    void a_name_of_another_kind_is_told_with_its_kind() {
        assertThat(hint("bed-rest", TermKind.SYMPTOM)).isEqualTo(" Maybe the history 'weeks-in-bed'.");
        assertThat(hint("bed-rest", TermKind.HISTORY)).isEqualTo(" Maybe 'weeks-in-bed'.");
    }

    @Test
    void a_single_word_that_one_id_holds_names_it() {
        assertThat(hint("neck", TermKind.SYMPTOM)).isEqualTo(" Maybe 'neck-pain'.");
    }

    @Test
    void a_single_word_that_many_ids_hold_gets_no_hint() {
        assertThat(hint("pain", TermKind.SYMPTOM)).isEmpty();
    }

    @Test
    void a_text_without_a_letter_gets_no_hint() {
        assertThat(hint("!?", TermKind.SYMPTOM)).isEmpty();
    }

    @Test
    void a_word_like_none_gets_no_hint() {
        assertThat(hint("purple", TermKind.SYMPTOM)).isEmpty();
    }
}
