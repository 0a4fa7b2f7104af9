package io.github.sacrum.hipback;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sacrum.assessment.Assessment;
import io.github.sacrum.assessment.Candidate;
import io.github.sacrum.assessment.Flag;
import io.github.sacrum.casefile.CaseFile;
import io.github.sacrum.casefile.CaseFileReader;
import io.github.sacrum.casefile.Expected;
import io.github.sacrum.inference.Band;
import io.github.sacrum.inference.Urgency;
import io.github.sacrum.vocabulary.Term;
import io.github.sacrum.vocabulary.Vocabulary;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Of healthy people and of complaints that belong elsewhere nothing is claimed, of everyday pain nothing serious. */
class SilenceSetsTest {
    private static final Vocabulary VOCABULARY = HipBack.pack().vocabulary();

    private static List<CaseFile> set(String name) {
        return new CaseFileReader(VOCABULARY).read(Path.of("src", "test", "resources", "silence", name + ".yaml"));
    }

    private static Stream<DynamicTest> each(String set, Consumer<CaseFile> claim) {
        return set(set).stream()
                .map(file -> DynamicTest.dynamicTest(PublishedCases.name(file), () -> claim.accept(file)));
    }

    private static void silent(CaseFile file) {
        Assessment assessment = PublishedCases.assess(file);
        assertThat(assessment.redFlags()).extracting(Flag::rule).isEmpty();
        assertThat(assessment.urgency()).isEqualTo(Urgency.ROUTINE);
        assertThat(assessment.differential()).extracting(Candidate::condition).isEmpty();
        assertThat(assessment.mustNotMiss()).extracting(Candidate::condition).isEmpty();
        assertThat(assessment.recommendations())
                .extracting(advised -> advised.recommendation().id())
                .isEmpty();
    }

    private static Urgency due(CaseFile file) {
        Expected expected = file.expected();
        return expected == null || expected.urgency() == null ? Urgency.ROUTINE : expected.urgency();
    }

    private static boolean serious(Candidate candidate) {
        return VOCABULARY.find(candidate.condition()).map(Term::serious).orElse(false)
                && candidate.band().compareTo(Band.POSSIBLE) >= 0;
    }

    @TestFactory
    Stream<DynamicTest> nothing_is_claimed_of_healthy_people() {
        return each("healthy", SilenceSetsTest::silent);
    }

    @TestFactory
    Stream<DynamicTest> nothing_is_claimed_of_complaints_that_belong_elsewhere() {
        return each("elsewhere", SilenceSetsTest::silent);
    }

    @TestFactory
    Stream<DynamicTest> everyday_pain_is_as_urgent_as_it_is_due_and_no_more() {
        return each("everyday", file -> assertThat(PublishedCases.assess(file).urgency())
                .isEqualTo(due(file)));
    }

    @TestFactory
    Stream<DynamicTest> everyday_pain_raises_no_urgent_flag() {
        return each("everyday", file -> assertThat(PublishedCases.assess(file).redFlags())
                .filteredOn(flag -> flag.urgency().compareTo(Urgency.URGENT) >= 0)
                .extracting(Flag::condition)
                .isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> nothing_serious_is_possible_in_everyday_pain() {
        return each("everyday", file -> {
            Assessment assessment = PublishedCases.assess(file);
            assertThat(Stream.concat(assessment.differential().stream(), assessment.mustNotMiss().stream()))
                    .filteredOn(SilenceSetsTest::serious)
                    .extracting(Candidate::condition)
                    .isEmpty();
        });
    }
}
