package io.github.sacrum.hipback;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sacrum.assessment.Assessment;
import io.github.sacrum.assessment.Question;
import io.github.sacrum.casefile.CaseFile;
import io.github.sacrum.fact.Condition;
import io.github.sacrum.fact.Course;
import io.github.sacrum.fact.Fact;
import io.github.sacrum.fact.Finding;
import io.github.sacrum.fact.History;
import io.github.sacrum.fact.Patient;
import io.github.sacrum.fact.Sex;
import io.github.sacrum.fact.Side;
import io.github.sacrum.fact.Symptom;
import io.github.sacrum.knowledge.RuleInfo;
import io.github.sacrum.knowledge.RuleKind;
import io.github.sacrum.reasoner.Reasoner;
import io.github.sacrum.vocabulary.Term;
import io.github.sacrum.vocabulary.TermKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is asked next can still change something, and is asked once. */
class OpenQuestionsTest {
    private static final Reasoner REASONER = Reasoner.of(HipBack.pack());
    private static final Fact BACK = Symptom.present("low-back-pain").build();
    private static final Fact LEGS = Symptom.present("leg-pain")
            .on(Side.BILATERAL)
            .aggravatedBy("walking", "standing")
            .relievedBy("sitting")
            .build();

    private static List<Question> asked(Fact... facts) {
        return REASONER.assess(Patient.unknown(), List.of(facts)).questions();
    }

    @Test
    void parts_of_a_pattern_that_is_there_already_are_not_asked() {
        assertThat(asked(BACK, LEGS)).extracting(Question::term).doesNotContain("neurogenic-claudication");
    }

    @Test
    void the_age_is_asked_once_however_many_rules_wait_for_it() {
        assertThat(asked(Symptom.present("groin-pain").on(Side.LEFT).build()))
                .extracting(Question::ask)
                .contains("How old are you?")
                .doesNotHaveDuplicates();
    }

    @Test
    void any_treatment_is_asked_for_in_place_of_each_of_them() {
        List<Fact> facts = List.of(
                Symptom.present("thoracic-back-pain").build(),
                Symptom.absent("fever").build(),
                Symptom.absent("chills").build(),
                Symptom.absent("night-pain").build(),
                Symptom.absent("unexplained-weight-loss").build());
        assertThat(REASONER.assess(Patient.of(60, Sex.MALE), facts).questions())
                .extracting(Question::term)
                .contains("conservative-treatment-tried")
                .doesNotContain("acupuncture-or-dry-needling-tried", "physiotherapy-tried");
    }

    @Test
    void in_an_emergency_that_nothing_weighs_no_time_is_lost_on_other_conditions() {
        assertThat(asked(
                        Symptom.present("thigh-pain")
                                .right()
                                .severity(9)
                                .course(Course.WORSENING)
                                .build(),
                        History.present("direct-blow"),
                        Finding.present("thigh-swelling-on-examination").on(Side.RIGHT)))
                .isEmpty();
    }

    @Test
    void a_question_for_safety_makes_haste_as_great_as_it_says_if_the_answer_is_yes() {
        for (CaseFile file : PublishedCases.all()) {
            PublishedCases.assess(file).questions().stream()
                    .filter(Question::safety)
                    .limit(1)
                    .forEach(question -> assertThat(question.why())
                            .as(file.id() + ": " + question.term())
                            .contains(
                                    "(" + answeredYes(file, question).urgency().word() + " if present)"));
        }
    }

    private static Assessment answeredYes(CaseFile file, Question question) {
        List<Fact> facts = new ArrayList<>(file.facts());
        facts.add(
                switch (HipBack.pack().vocabulary().require(question.term()).kind()) {
                    case SYMPTOM -> Symptom.present(question.term()).build();
                    case HISTORY -> History.present(question.term());
                    default -> Condition.known(question.term());
                });
        return PublishedCases.assess(file, facts);
    }

    @Test
    void plain_back_pain_is_asked_first_for_what_would_make_it_an_emergency() {
        assertThat(asked(BACK))
                .filteredOn(Question::safety)
                .hasSize(6)
                .first()
                .extracting(Question::why)
                .asString()
                .endsWith("(emergency if present).");
    }

    @Test
    void plain_back_pain_is_asked_for_six_dangers_and_not_six_times_for_one() {
        assertThat(asked(BACK))
                .filteredOn(Question::safety)
                .extracting(Question::why)
                .doesNotHaveDuplicates()
                .contains("Bears on Cauda equina syndrome (emergency if present).");
    }

    @Test
    void what_is_examined_next_bears_on_more_than_one_of_the_rivals() {
        assertThat(asked(BACK))
                .filteredOn(question -> !question.safety())
                .extracting(Question::why)
                .contains("Bears on Sacroiliac joint pain.", "Bears on Non-specific low back pain.");
    }

    @Test
    void every_disease_that_a_red_flag_waits_for_can_be_asked_for() {
        assertThat(HipBack.pack().rules())
                .filteredOn(rule -> rule.kind() == RuleKind.RED_FLAG)
                .flatExtracting(RuleInfo::needs)
                .flatExtracting(any -> any)
                .map(term -> HipBack.pack().vocabulary().require(term))
                .filteredOn(term -> term.kind() == TermKind.CONDITION)
                .isNotEmpty()
                .extracting(Term::question)
                .doesNotContainNull();
    }

    @Test
    void a_person_with_back_pain_is_asked_about_cancer() {
        assertThat(asked(BACK)).extracting(Question::term).contains("malignancy-ever");
    }

    @Test
    void nothing_is_asked_for_safety_when_it_is_an_emergency_already() {
        assertThat(asked(BACK, Symptom.present("saddle-numbness").build()))
                .filteredOn(Question::safety)
                .isEmpty();
    }

    @Test
    void one_broad_question_for_safety_spares_its_parts() {
        for (CaseFile file : PublishedCases.all()) {
            List<String> terms = PublishedCases.assess(file).questions().stream()
                    .filter(Question::safety)
                    .map(Question::term)
                    .toList();
            assertThat(terms).as(file.id()).noneMatch(term -> HipBack.pack().vocabulary().ancestors(term).stream()
                    .anyMatch(terms::contains));
        }
    }

    @Test
    void nobody_is_asked_what_cannot_be_true_of_a_person_of_that_sex_and_age() {
        Fact pain = Symptom.present("sacroiliac-region-pain").left().build();
        assertThat(asked(pain)).extracting(Question::term).contains("onset-after-childbirth");
        for (CaseFile file : PublishedCases.all()) {
            assertThat(PublishedCases.assess(file).questions()).as(file.id()).allMatch(question -> HipBack.pack()
                    .vocabulary()
                    .require(question.term())
                    .askedOf()
                    .includes(file.patient()));
        }
    }

    @Test
    void an_emergency_asks_for_no_sign_that_rests_on_opinion() {
        Fact fall = History.present("fall-onto-hip");
        Fact pain = Symptom.present("hip-pain").left().build();
        Fact weight = Symptom.present("unable-to-bear-weight").left().build();
        assertThat(asked(fall, pain))
                .extracting(Question::term)
                .as("before it is an emergency")
                .contains("unable-to-bear-weight");
        assertThat(asked(fall, pain, weight))
                .extracting(Question::term)
                .doesNotContain("low-energy-intake", "menstrual-irregularity", "training-load-increase");
    }
}
