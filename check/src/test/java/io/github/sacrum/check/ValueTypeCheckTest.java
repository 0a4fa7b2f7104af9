package io.github.sacrum.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A literal must have the type of the field that it is compared with. */
class ValueTypeCheckTest {
    @Test
    void clean_rules_pass() {
        assertThat(Tiny.cleanly(new ValueTypeCheck())).isEmpty();
    }

    @Test
    void a_text_for_a_number_is_refused() {
        assertThat(Tiny.complaints(new ValueTypeCheck(), "severity > 3", "severity == \"abc\""))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("severity > 3")
                                + ": [TIN-03] The field 'severity' is a number, not the text \"abc\". Write a value of the field's type.");
    }

    @Test
    void a_number_in_quotes_is_refused() {
        assertThat(Tiny.complaints(new ValueTypeCheck(), "amount <= 25.5", "amount < \"12\""))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("amount <= 25.5")
                                + ": [TIN-04] The field 'amount' is a number, not the text \"12\". Write a value of the field's type.");
    }

    @Test
    void a_text_for_a_side_is_refused_with_the_constant() {
        assertThat(Tiny.complaints(new ValueTypeCheck(), "side == Side.LEFT ||", "side == \"LEFT\" ||"))
                .containsExactly(Tiny.FILE + ":" + Tiny.lineOf("side == Side.LEFT ||")
                        + ": [TIN-08] The field 'side' is a constant of Side, not the text \"LEFT\". Maybe Side.LEFT.");
    }

    @Test
    void an_unknown_constant_is_refused_with_the_nearest_one() {
        assertThat(Tiny.complaints(new ValueTypeCheck(), "Effect.RELIEVED", "Effect.RELEIVED"))
                .containsExactly(Tiny.FILE + ":" + Tiny.lineOf("Effect.RELIEVED")
                        + ": [TIN-07] There is no Effect.RELEIVED. Maybe Effect.RELIEVED.");
    }

    @Test
    void a_constant_far_from_any_is_refused_with_all_of_them() {
        assertThat(Tiny.complaints(new ValueTypeCheck(), "Effect.RELIEVED", "Effect.GONE_FOR_GOOD_AND_ALL"))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("Effect.RELIEVED")
                                + ": [TIN-07] There is no Effect.GONE_FOR_GOOD_AND_ALL. Maybe one of Effect.RELIEVED, Effect.PARTLY_RELIEVED, Effect.UNCHANGED, Effect.WORSE.");
    }

    @Test
    void a_constant_of_another_type_is_refused() {
        assertThat(Tiny.complaints(new ValueTypeCheck(), "effect != Effect.RELIEVED", "effect != Side.LEFT"))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("Effect.RELIEVED")
                                + ": [TIN-07] The field 'effect' is a constant of Effect, not Side.LEFT. Maybe one of Effect.RELIEVED, Effect.PARTLY_RELIEVED, Effect.UNCHANGED, Effect.WORSE.");
    }

    @Test
    void an_unqualified_constant_is_refused() {
        assertThat(Tiny.complaints(new ValueTypeCheck(), "side == Side.LEFT ||", "side == LEFT ||"))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("side == Side.LEFT ||")
                                + ": [TIN-08] The field 'side' is a constant of Side, not the bare word LEFT. Maybe Side.LEFT.");
    }

    @Test
    void a_text_for_a_truth_value_is_refused() {
        assertThat(Tiny.complaints(
                        new ValueTypeCheck(),
                        "\"fever\", present )\n    History",
                        "\"fever\", present == \"yes\" )\n    History"))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("\"fever\", present )\n    History")
                                + ": [TIN-07] The field 'present' is true or false, not the text \"yes\". Write a value of the field's type.");
    }

    @Test
    void a_truth_value_for_a_number_is_refused() {
        assertThat(Tiny.complaints(new ValueTypeCheck(), "daysAgo < 30", "daysAgo == true"))
                .containsExactly(Tiny.FILE + ":" + Tiny.lineOf("daysAgo < 30")
                        + ": [TIN-07] The field 'daysAgo' is a number, not true. Write a value of the field's type.");
    }

    @Test
    void a_number_for_a_text_is_refused() {
        assertThat(Tiny.complaints(new ValueTypeCheck(), "code == \"fall\"", "code == 7"))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("code == \"fall\"")
                                + ": [TIN-07] The field 'code' is a text, not the number 7. Write a value of the field's type.");
    }

    @Test
    void a_constant_for_a_number_is_refused() {
        assertThat(Tiny.complaints(new ValueTypeCheck(), "age >= 60", "age >= Side.LEFT"))
                .containsExactly(Tiny.FILE + ":" + Tiny.lineOf("age >= 60")
                        + ": [TIN-05] The field 'age' is a number, not Side.LEFT. Write a value of the field's type.");
    }
}
