package io.github.sacrum.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rules match known types, and those that weigh match facts only. */
class PatternTypeCheckTest {
    @Test
    void clean_rules_pass() {
        assertThat(Tiny.cleanly(new PatternTypeCheck())).isEmpty();
    }

    @Test
    void an_unknown_type_is_refused_with_the_nearest_one() {
        assertThat(Tiny.complaints(
                        new PatternTypeCheck(),
                        "Symptom( code == \"hip-pain\", present )\nthen",
                        "Symptm( code == \"hip-pain\", present )\nthen"))
                .containsExactly(Tiny.FILE + ":" + Tiny.lineOf("Symptom( code == \"hip-pain\", present )\nthen")
                        + ": [TIN-01] Rules cannot match the type Symptm. Maybe 'Symptom'.");
    }

    @Test
    void what_the_reasoner_keeps_for_itself_is_refused() {
        assertThat(Tiny.complaints(
                        new PatternTypeCheck(), "Mechanism( code == \"guarding\", side == $side )", "Consideration()"))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("Mechanism( code == \"guarding\", side == $side )")
                                + ": [TIN-11] Rules cannot match the type Consideration. The types are Patient, Symptom, Finding, History, Condition, Hypothesis, Mechanism, RedFlag, Syndrome, Advice.");
    }

    @Test
    void a_rule_that_opens_on_a_hypothesis_is_refused() {
        assertThat(Tiny.complaints(
                        new PatternTypeCheck(),
                        "$f : Symptom( code == \"hip-pain\", present )\nthen",
                        "$f : Hypothesis()\nthen"))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("$f : Symptom( code == \"hip-pain\", present )\nthen")
                                + ": [TIN-01] A rule that opens, weighs, derives or flags cannot match Hypothesis. Match the facts behind it: belief must not feed on itself.");
    }

    @Test
    void a_rule_that_weighs_on_a_mechanism_is_refused() {
        assertThat(Tiny.complaints(
                        new PatternTypeCheck(), "$f : Finding( code in", "Mechanism() $f : Finding( code in"))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("$f : Finding( code in")
                                + ": [TIN-02] A rule that opens, weighs, derives or flags cannot match Mechanism. Match the facts behind it: belief must not feed on itself.");
    }

    @Test
    void a_rule_that_derives_from_advice_is_refused() {
        assertThat(Tiny.complaints(new PatternTypeCheck(), "$seed : ", "Advice() $seed : "))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("$seed : ")
                                + ": [TIN-04] A rule that opens, weighs, derives or flags cannot match Advice. Match the facts behind it: belief must not feed on itself.");
    }

    @Test
    void a_rule_that_flags_on_a_hypothesis_is_refused() {
        assertThat(Tiny.complaints(
                        new PatternTypeCheck(), "History( code == \"fall\"", "Hypothesis() History( code == \"fall\""))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("History( code == \"fall\"")
                                + ": [TIN-07] A rule that opens, weighs, derives or flags cannot match Hypothesis. Match the facts behind it: belief must not feed on itself.");
    }
}
