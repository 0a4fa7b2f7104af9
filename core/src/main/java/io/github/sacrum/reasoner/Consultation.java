package io.github.sacrum.reasoner;

import io.github.sacrum.assessment.Assessment;
import io.github.sacrum.fact.Condition;
import io.github.sacrum.fact.Fact;
import io.github.sacrum.fact.Patient;
import io.github.sacrum.inference.Consideration;
import io.github.sacrum.inference.Evidence;
import io.github.sacrum.inference.Hypothesis;
import io.github.sacrum.inference.RedFlag;
import io.github.sacrum.inference.Told;
import io.github.sacrum.internal.Require;
import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.problem.InvalidCaseException;
import io.github.sacrum.problem.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A conversation about one person: facts are told and withdrawn, and an assessment can be had at any time. It always
 * equals a fresh assessment of the facts that are left. Not thread-safe; close it.
 */
public final class Consultation implements AutoCloseable {
    /** The most facts that one person may have. */
    public static final int MOST_FACTS = 2000;

    private final KnowledgePack pack;
    private final AccountedSigns accounted;
    private final WorkingMemory memory;
    private final Clock clock;
    private final Patient patient;
    private final Set<Fact> facts = new LinkedHashSet<>();
    private boolean closed;

    Consultation(KnowledgePack pack, AccountedSigns accounted, WorkingMemory memory, Clock clock, Patient patient) {
        this.pack = pack;
        this.accounted = accounted;
        this.memory = memory;
        this.clock = clock;
        this.patient = patient;
        List<Problem> problems = pack.vocabulary().check(patient, "patient");
        if (!problems.isEmpty()) {
            close();
            throw new InvalidCaseException(problems);
        }
    }

    /**
     * Tells a fact; one that was told before changes nothing.
     *
     * @param fact the fact
     * @throws InvalidCaseException if it does not fit the vocabulary; the consultation stays as it was
     */
    public void tell(Fact fact) {
        tell(List.of(Require.nonNull(fact, "fact")));
    }

    /**
     * Tells facts, all of them or none.
     *
     * @param told the facts
     * @throws InvalidCaseException if one does not fit the vocabulary, or they are too many; the consultation stays as
     *     it was
     */
    public void tell(Collection<? extends Fact> told) {
        checkOpen();
        Require.noNulls(told, "facts");
        List<Problem> problems = new ArrayList<>();
        int index = 0;
        for (Fact fact : told) {
            problems.addAll(pack.vocabulary().check(fact, "facts[" + index++ + "]"));
        }
        Set<Fact> all = new LinkedHashSet<>(facts);
        all.addAll(told);
        if (all.size() > MOST_FACTS) {
            problems.add(new Problem(
                    "facts",
                    "There are more than " + MOST_FACTS + " facts. Maybe the facts of several people were joined."));
        }
        if (!problems.isEmpty()) {
            throw new InvalidCaseException(problems);
        }
        facts.addAll(told);
    }

    /**
     * Withdraws a fact: it becomes unknown, and what rested on it goes.
     *
     * @param fact a fact that was told
     * @return whether it had been told
     */
    public boolean withdraw(Fact fact) {
        checkOpen();
        return facts.remove(Require.nonNull(fact, "fact"));
    }

    /**
     * Assesses what is known now.
     *
     * @return the assessment
     * @throws InvalidCaseException if no fact is left
     * @throws RunawayRulesException if the rules fire without end
     */
    public Assessment assess() {
        Map<Fact, Set<Fact>> origins = normalised();
        List<Belief> beliefs = reason(origins);
        return new Assembly(pack, accounted, memory, facts, origins, beliefs, LocalDate.now(clock), this::supposing)
                .assessment();
    }

    /**
     * Looks inside, for tools that test rules; an application reads the assessment.
     *
     * @return what holds now
     * @throws InvalidCaseException if no fact is left
     * @throws RunawayRulesException if the rules fire without end
     */
    public Inspection inspect() {
        reason(normalised());
        return new Inspector(pack, memory).inspection();
    }

    private Map<Fact, Set<Fact>> normalised() {
        checkOpen();
        if (facts.isEmpty()) {
            throw new InvalidCaseException(
                    List.of(new Problem("facts", "There is no fact. Maybe tell at least one symptom.")));
        }
        return new Normaliser(pack.vocabulary(), facts).normalise(facts);
    }

    private List<Belief> reason(Map<Fact, Set<Fact>> origins) {
        memory.assertExactly(Patient.class, List.of(patient));
        memory.assertExactly(Hypothesis.class, List.of());
        memory.assertExactly(Told.class, told(origins));
        memory.fire();
        List<Belief> beliefs = new Beliefs(
                        pack,
                        memory.all(Consideration.class),
                        memory.all(Evidence.class),
                        memory.all(Condition.class),
                        facts)
                .all();
        List<Hypothesis> hypotheses = new ArrayList<>(
                beliefs.stream().map(BeliefExplanations::hypothesis).toList());
        hypotheses.addAll(KnownConditions.hypotheses(memory.all(Condition.class), beliefs, pack.vocabulary()));
        memory.assertExactly(Hypothesis.class, hypotheses);
        memory.fire();
        return beliefs;
    }

    private static List<Told> told(Map<Fact, Set<Fact>> origins) {
        return origins.keySet().stream()
                .map(Told::new)
                .sorted(Comparator.comparing(seen -> FactOrder.key(seen.fact())))
                .toList();
    }

    /**
     * The red flags if one thing more were told. No red flag rests on a hypothesis, so one round of rules tells. What is
     * supposed stays in the working memory until the next look into it, which begins by asserting what is told.
     */
    private List<RedFlag> supposing(Fact further) {
        Set<Fact> all = new LinkedHashSet<>(facts);
        all.add(further);
        memory.assertExactly(Told.class, told(new Normaliser(pack.vocabulary(), all).normalise(all)));
        memory.fire();
        return memory.all(RedFlag.class);
    }

    private void checkOpen() {
        if (closed) {
            throw new IllegalStateException("The consultation is closed.");
        }
    }

    /** Ends the consultation; nothing of the person is kept. Closing it again does nothing. */
    @Override
    public void close() {
        if (!closed) {
            closed = true;
            facts.clear();
            memory.close();
        }
    }
}
