package io.github.sacrum.hipback;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sacrum.assessment.Assessment;
import io.github.sacrum.assessment.Explanation;
import io.github.sacrum.casefile.CaseFile;
import io.github.sacrum.fact.Fact;
import io.github.sacrum.inference.Urgency;
import io.github.sacrum.reasoner.Consultation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The laws of the reasoner on every published case. */
@Tag("study")
@Execution(ExecutionMode.CONCURRENT)
class PublishedCasesTest {
    private static final int TOLD_AT_ONCE = 3;

    private static Stream<DynamicTest> each(Consumer<CaseFile> law) {
        return PublishedCases.all().stream()
                .map(file -> DynamicTest.dynamicTest(PublishedCases.name(file), () -> law.accept(file)));
    }

    /** One fact of each case, another of each: all of all would take minutes and try the same rules again and again. */
    private static Fact some(CaseFile file) {
        return file.facts()
                .get(new Random(PublishedCases.name(file).hashCode())
                        .nextInt(file.facts().size()));
    }

    private static List<List<Fact>> inSteps(List<Fact> facts) {
        return IntStream.iterate(0, at -> at < facts.size(), at -> at + TOLD_AT_ONCE)
                .mapToObj(at -> facts.subList(at, Math.min(facts.size(), at + TOLD_AT_ONCE)))
                .toList();
    }

    @Test
    void there_are_all_the_cases() {
        assertThat(PublishedCases.all()).hasSizeGreaterThanOrEqualTo(321);
        assertThat(PublishedCases.all()).allSatisfy(file -> {
            assertThat(file.source()).as(file.id()).isNotNull();
            assertThat(file.expected()).as(file.id()).isNotNull();
        });
    }

    @TestFactory
    Stream<DynamicTest> the_order_of_facts_changes_nothing() {
        return each(file -> {
            List<Fact> shuffled = new ArrayList<>(file.facts());
            Collections.shuffle(shuffled, new Random(7));
            assertThat(PublishedCases.assess(file, shuffled).toJson())
                    .isEqualTo(PublishedCases.assess(file).toJson());
        });
    }

    @TestFactory
    Stream<DynamicTest> mirrored_facts_mirror_the_assessment_and_change_nothing_else() {
        return each(file -> {
            List<Fact> mirrored = file.facts().stream()
                    .map(fact -> fact.on(fact.side().mirrored()))
                    .toList();
            assertThat(Mirrored.swap(PublishedCases.assess(file, mirrored).toJson()))
                    .isEqualTo(Mirrored.canonical(PublishedCases.assess(file).toJson()));
        });
    }

    @TestFactory
    Stream<DynamicTest> withdrawing_a_fact_gives_the_assessment_of_the_remaining_facts() {
        return each(file -> {
            Fact withdrawn = some(file);
            List<Fact> left = file.facts().stream()
                    .filter(fact -> !fact.equals(withdrawn))
                    .toList();
            try (Consultation consultation = PublishedCases.REASONER.consult(file.patient())) {
                consultation.tell(file.facts());
                consultation.assess();
                consultation.withdraw(withdrawn);
                assertThat(consultation.assess().toJson())
                        .isEqualTo(PublishedCases.assess(file, left).toJson());
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> every_explanation_ends_in_facts_that_were_told() {
        return each(file -> {
            Assessment assessment = PublishedCases.assess(file);
            assessment.redFlags().forEach(flag -> endsInFacts(flag.explanation()));
            assessment.differential().forEach(candidate -> endsInFacts(candidate.explanation()));
            assessment.mustNotMiss().forEach(candidate -> endsInFacts(candidate.explanation()));
            assessment.mechanisms().forEach(link -> endsInFacts(link.explanation()));
            assessment.recommendations().forEach(advised -> advised.reasons().forEach(PublishedCasesTest::endsInFacts));
        });
    }

    private static void endsInFacts(Explanation explanation) {
        assertThat(explanation.told() || !explanation.because().isEmpty())
                .as(explanation.statement())
                .isTrue();
        explanation.because().forEach(step -> {
            assertThat(step.premises())
                    .as(explanation.statement() + " by " + step)
                    .isNotEmpty();
            step.premises().forEach(PublishedCasesTest::endsInFacts);
        });
    }

    @TestFactory
    Stream<DynamicTest> further_facts_never_lower_the_urgency() {
        return each(file -> {
            Set<Fact> told = new TreeSet<>(
                    Comparator.comparing(Fact::code).thenComparing(Fact::side).thenComparing(Object::hashCode));
            Urgency before = Urgency.ROUTINE;
            for (List<Fact> further : inSteps(file.facts())) {
                told.addAll(further);
                Urgency now = PublishedCases.assess(file, told).urgency();
                assertThat(now).isGreaterThanOrEqualTo(before);
                before = now;
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> no_line_of_the_text_is_wider_than_100_columns() {
        return each(file ->
                assertThat(PublishedCases.assess(file).toText().lines()).allMatch(line -> line.length() <= 100));
    }
}
