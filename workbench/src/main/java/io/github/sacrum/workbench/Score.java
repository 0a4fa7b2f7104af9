package io.github.sacrum.workbench;

import io.github.sacrum.assessment.Assessment;
import io.github.sacrum.assessment.Candidate;
import io.github.sacrum.casefile.Expected;
import io.github.sacrum.fact.Side;
import io.github.sacrum.inference.Band;
import io.github.sacrum.inference.Urgency;
import io.github.sacrum.vocabulary.Origin;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How an assessment compares with the published answer.
 *
 * @param name what the case is called
 * @param published id of the published diagnosis, or null if no term says it
 * @param rank its place in the differential from 1, both sides of a condition being one, or 0 if it is not there
 * @param missRank its place among what must not be missed from 1, or 0 if it is not there
 * @param first the first condition of the differential with its side, or empty if there is none
 * @param beside whether the first condition is published beside the diagnosis
 * @param origin where the complaint comes from, as assessed
 * @param originDue the published origin, or null
 * @param urgency the urgency, as assessed
 * @param urgencyDue the published urgency, or null
 * @param facts how many facts the case file maps
 * @param unmapped how many facts of the publication no term can say
 * @param claims how sure each condition of the differential that is not known already was, and whether it is published
 */
record Score(
        String name,
        @Nullable String published,
        int rank,
        int missRank,
        String first,
        boolean beside,
        Origin origin,
        @Nullable Origin originDue,
        Urgency urgency,
        @Nullable Urgency urgencyDue,
        int facts,
        int unmapped,
        List<Claim> claims) {
    /** A condition of the differential: its support, its post-test probability, and whether it is among the published ones. */
    record Claim(double support, double posttest, boolean published) {}

    static Score of(GivenCase given, Expected due, Assessment assessment) {
        List<String> order = assessment.differential().stream()
                .map(Candidate::condition)
                .distinct()
                .toList();
        return new Score(
                given.name(),
                due.condition(),
                order.indexOf(due.condition()) + 1,
                assessment.mustNotMiss().stream()
                                .map(Candidate::condition)
                                .distinct()
                                .toList()
                                .indexOf(due.condition())
                        + 1,
                assessment.differential().stream().findFirst().map(Score::sided).orElse(""),
                !order.isEmpty() && due.also().contains(order.get(0)),
                assessment.origin(),
                due.origin(),
                assessment.urgency(),
                due.urgency(),
                given.file().facts().size(),
                given.file().unmapped().size(),
                assessment.differential().stream()
                        .filter(candidate -> candidate.pretest() != null && candidate.band() != Band.ESTABLISHED)
                        .map(candidate -> new Claim(
                                candidate.support(),
                                Objects.requireNonNull(candidate.posttest(), "posttest"),
                                candidate.condition().equals(due.condition())
                                        || due.also().contains(candidate.condition())))
                        .toList());
    }

    boolean isFirst() {
        return rank == 1;
    }

    /** Tells whether it is among the first of the differential, or of what must not be missed. */
    boolean isAmongFirst(int places) {
        return (rank >= 1 && rank <= places) || (missRank >= 1 && missRank <= places);
    }

    /** Tells whether the person would be seen later than the publication says. */
    boolean tooLow() {
        return urgencyDue != null && urgency.compareTo(urgencyDue) < 0;
    }

    /** Tells whether the person would be seen sooner than the publication says. */
    boolean tooHigh() {
        return urgencyDue != null && urgency.compareTo(urgencyDue) > 0;
    }

    /** Tells whether a published answer differs from the one given. */
    boolean misses() {
        boolean diagnosis = published != null && !isFirst();
        boolean haste = urgencyDue != null && urgency != urgencyDue;
        return diagnosis || haste || (originDue != null && !Objects.equals(origin, originDue));
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
