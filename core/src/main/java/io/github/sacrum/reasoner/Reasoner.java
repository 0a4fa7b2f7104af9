package io.github.sacrum.reasoner;

import io.github.sacrum.assessment.Assessment;
import io.github.sacrum.fact.Fact;
import io.github.sacrum.fact.Patient;
import io.github.sacrum.internal.Require;
import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.problem.InvalidCaseException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;

/**
 * Assesses people by the rules of a knowledge pack. Building one takes a moment; then it is thread-safe and meant to be
 * shared. It needs no network and no server, keeps nothing of a person after an assessment, and logs no patient value.
 */
public final class Reasoner {
    /** How often rules may fire for one person before the reasoner gives up. */
    public static final int DEFAULT_BUDGET = 100_000;

    private final KnowledgePack pack;
    private final AccountedSigns accounted;
    private final Engine engine;
    private final Clock clock;

    private Reasoner(KnowledgePack pack, AccountedSigns accounted, Engine engine, Clock clock) {
        this.pack = pack;
        this.accounted = accounted;
        this.engine = engine;
        this.clock = clock;
    }

    /**
     * Builds a reasoner with the system's clock.
     *
     * @param pack the knowledge
     * @return the reasoner
     */
    public static Reasoner of(KnowledgePack pack) {
        return of(pack, Clock.system(ZoneId.systemDefault()));
    }

    /**
     * Builds a reasoner with a clock.
     *
     * @param pack the knowledge
     * @param clock tells the day that is noted in each assessment
     * @return the reasoner
     */
    public static Reasoner of(KnowledgePack pack, Clock clock) {
        return of(pack, clock, DEFAULT_BUDGET);
    }

    /**
     * Builds a reasoner with a clock and a firing budget.
     *
     * @param pack the knowledge
     * @param clock tells the day that is noted in each assessment
     * @param budget how often rules may fire for one person, above 0
     * @return the reasoner
     */
    public static Reasoner of(KnowledgePack pack, Clock clock, int budget) {
        Require.that(budget > 0, "The firing budget must be above 0.");
        Require.nonNull(pack, "pack");
        Require.nonNull(clock, "clock");
        return new Reasoner(pack, new AccountedSigns(pack), new Engine(pack, budget), clock);
    }

    /**
     * Returns a reasoner with another clock that shares everything else with this one, at next to no cost.
     *
     * @param other tells the day that is noted in each assessment
     * @return the other reasoner
     */
    public Reasoner withClock(Clock other) {
        return new Reasoner(pack, accounted, engine, Require.nonNull(other, "clock"));
    }

    /**
     * Returns the knowledge.
     *
     * @return the pack
     */
    public KnowledgePack pack() {
        return pack;
    }

    /**
     * Assesses a person.
     *
     * @param patient the person
     * @param facts what is known, at least one and at most {@value Consultation#MOST_FACTS} facts; order and repetition
     *     change nothing
     * @return the assessment
     * @throws InvalidCaseException if a fact does not fit the vocabulary; it lists everything that is wrong
     * @throws RunawayRulesException if the rules fire without end
     */
    public Assessment assess(Patient patient, Collection<? extends Fact> facts) {
        try (Consultation consultation = consult(patient)) {
            consultation.tell(facts);
            return consultation.assess();
        }
    }

    /**
     * Opens a consultation, in which facts can be told and withdrawn one after the other.
     *
     * @param patient the person
     * @return the consultation, for one thread; close it
     * @throws InvalidCaseException if the patient's occupation or sport is no term of the vocabulary
     */
    public Consultation consult(Patient patient) {
        return new Consultation(pack, accounted, engine.open(), clock, Require.nonNull(patient, "patient"));
    }
}
