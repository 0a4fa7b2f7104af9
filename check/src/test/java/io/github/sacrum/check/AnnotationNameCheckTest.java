package io.github.sacrum.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Annotations are known, belong to the kind, and stand once. */
class AnnotationNameCheckTest {
    @Test
    void clean_rules_pass() {
        assertThat(Tiny.cleanly(new AnnotationNameCheck())).isEmpty();
    }

    @Test
    void a_misspelt_annotation_is_refused_with_the_nearest_one() {
        assertThat(Tiny.complaints(new AnnotationNameCheck(), "@limits( \"in one", "@limit( \"in one"))
                .containsExactly(Tiny.FILE + ":" + Tiny.lineOf("@limits( \"in one")
                        + ": [TIN-01] There is no annotation @limit. Maybe @limits.");
    }

    @Test
    void an_annotation_unlike_any_is_refused_with_all_of_them() {
        assertThat(Tiny.complaints(new AnnotationNameCheck(), "@combined( true )", "@hocuspocus( true )"))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("@combined( true )")
                                + ": [TIN-02] There is no annotation @hocuspocus. The annotations are @id, @source, @grade, @limits, @condition, @group, @combined, @residual, @urgency, @reason, @variant, @origin, @share, @sensitivity, @specificity, @pretest, @lr, @derives, @mechanism, @flag, @recommendation, @withholds, @qualifies, @concludes.");
    }

    @Test
    void an_annotation_of_another_kind_of_rule_is_refused() {
        assertThat(Tiny.complaints(
                        new AnnotationNameCheck(), "@urgency( emergency ) ", "@urgency( emergency ) @group( x ) "))
                .containsExactly(Tiny.FILE + ":" + Tiny.lineOf("@urgency")
                        + ": [TIN-07] The annotation @group does not belong to a rule with @flag. Leave it out.");
    }

    @Test
    void an_annotation_given_twice_is_refused() {
        assertThat(Tiny.complaints(new AnnotationNameCheck(), "@grade( A )", "@grade( A ) @grade( B )"))
                .containsExactly(Tiny.FILE + ":" + Tiny.lineOf("@grade( A )")
                        + ": [TIN-01] The annotation @grade is given twice. Keep one.");
    }
}
