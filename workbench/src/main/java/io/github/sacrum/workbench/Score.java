package io.github.sacrum.workbench;

import io.github.sacrum.assessment.Assessment;
import io.github.sacrum.assessment.Candidate;
import io.github.sacrum.casefile.Expected;
import io.github.sacrum.fact.Side;
import io.github.sacrum.inference.Urgency;
import io.github.sacrum.vocabulary.Origin;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How an assessment compares with the published answer.
 *
 * @param name what the case is called
 * @param published id of the published diagnosis, or null if no term says it
 * @param rank its place in the differential from 1, or 0 if it is not there
 * @param missRank its place among what must not be missed from 1, or 0 if it is not there
 * @param first the first condition of the differential with its side, or empty if there is none
 * @param origin where the complaint comes from, as assessed
 * @param originDue the published origin, or null
 * @param urgency the urgency, as assessed
 * @param urgencyDue the published urgency, or null
 * @param facts how many facts the case file maps
 * @param unmapped how many facts of the publication no term can say
 */
record Score(
        String name,
        @Nullable String published,
        int rank,
        int missRank,
        String first,
        Origin origin,
        @Nullable Origin originDue,
        Urgency urgency,
        @Nullable Urgency urgencyDue,
        int facts,
        int unmapped) {
    static Score of(GivenCase given, Expected due, Assessment assessment) {
        return new Score(
                given.name(),
                due.condition(),
                rank(due.condition(), assessment.differential()),
                rank(due.condition(), assessment.mustNotMiss()),
                assessment.differential().stream().findFirst().map(Score::sided).orElse(""),
                assessment.origin(),
                due.origin(),
                assessment.urgency(),
                due.urgency(),
                given.file().facts().size(),
                given.file().unmapped().size());
    }

    /** Tells whether the person would be seen later than the publication says. */
    boolean tooLow() {
        return urgencyDue != null && urgency.compareTo(urgencyDue) < 0;
    }

    /** Tells whether the person would be seen sooner than the publication says. */
    boolean tooHigh() {
        return urgencyDue != null && urgency.compareTo(urgencyDue) > 0;
    }

    private static int rank(@Nullable String condition, List<Candidate> candidates) {
        return candidates.stream().map(Candidate::condition).toList().indexOf(condition) + 1;
    }

    private static String sided(Candidate candidate) {
        return candidate.side() == Side.UNSPECIFIED
                ? candidate.condition()
                : candidate.condition() + " (" + candidate.side().name().toLowerCase(Locale.ROOT) + ")";
    }

    @Override
    public String toString() {
        return "Score[withheld]";
    }
}
