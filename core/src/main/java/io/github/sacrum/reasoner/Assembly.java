package io.github.sacrum.reasoner;

import io.github.sacrum.assessment.Advised;
import io.github.sacrum.assessment.Assessment;
import io.github.sacrum.assessment.Candidate;
import io.github.sacrum.assessment.Contradiction;
import io.github.sacrum.assessment.Flag;
import io.github.sacrum.assessment.Provenance;
import io.github.sacrum.assessment.Question;
import io.github.sacrum.fact.Fact;
import io.github.sacrum.fact.Patient;
import io.github.sacrum.inference.RedFlag;
import io.github.sacrum.inference.Urgency;
import io.github.sacrum.knowledge.Category;
import io.github.sacrum.knowledge.KnowledgePack;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts an assessment together from a working memory whose rules have fired. */
final class Assembly {
    private final KnowledgePack pack;
    private final WorkingMemory memory;
    private final Set<Fact> hostFacts;
    private final LocalDate date;
    private final List<Belief> beliefs;
    private final Words words;
    private final Explainer explainer;
    private final Differential differential;
    private final Function<Fact, List<RedFlag>> suppose;

    Assembly(
            KnowledgePack pack,
            AccountedSigns accounted,
            WorkingMemory memory,
            Set<Fact> hostFacts,
            Map<Fact, Set<Fact>> origins,
            List<Belief> beliefs,
            LocalDate date,
            Function<Fact, List<RedFlag>> suppose) {
        this.pack = pack;
        this.memory = memory;
        this.hostFacts = hostFacts;
        this.date = date;
        this.suppose = suppose;
        this.beliefs = beliefs;
        this.words = new Words(pack.vocabulary());
        BeliefExplanations explanations = new BeliefExplanations(memory, beliefs, words);
        this.explainer = new Explainer(memory, origins, pack, words, explanations::of);
        explanations.use(explainer);
        this.differential = new Differential(
                pack, memory, beliefs, new Unexplained(accounted, hostFacts, beliefs), explanations, explainer, words);
    }

    Assessment assessment() {
        List<Flag> flags = differential.flags();
        Urgency urgency =
                flags.stream().map(Flag::urgency).max(Comparator.naturalOrder()).orElse(Urgency.ROUTINE);
        List<Candidate> candidates = differential.candidates();
        List<Candidate> mustNotMiss = differential.mustNotMiss();
        Chains chains = new Chains(memory, explainer, words, pack.vocabulary());
        List<Advised> advised = new Advising(pack, memory, explainer, flags, beliefs).all();
        OpenTerms open = new OpenTerms(pack, memory.all(Patient.class), memory.all(Fact.class));
        List<Contradiction> contradictions = new Contradictions(explainer, words).among(memory.all(Fact.class));
        Provenance provenance = provenance();
        return new Assessment(
                urgency,
                flags,
                differential.origin(),
                candidates,
                mustNotMiss,
                chains.links(),
                chains.chains(),
                advised.stream()
                        .filter(advice -> advice.recommendation().category() != Category.AVOID)
                        .toList(),
                advised.stream()
                        .filter(advice -> advice.recommendation().category() == Category.AVOID)
                        .toList(),
                new Questions(pack, open, candidates, mustNotMiss, safety(open, mustNotMiss, urgency)).all(),
                contradictions,
                provenance);
    }

    /** Asked when all else is said: what is supposed for it changes the working memory. */
    private List<Question> safety(OpenTerms open, List<Candidate> mustNotMiss, Urgency urgency) {
        Set<String> atStake = mustNotMiss.stream().map(Candidate::condition).collect(Collectors.toSet());
        return new SafetyQuestions(pack, open, atStake, urgency, suppose).all();
    }

    private Provenance provenance() {
        List<String> notUsed = hostFacts.stream()
                .filter(fact -> !explainer.factsUsed().contains(fact))
                .map(words::of)
                .sorted()
                .toList();
        return new Provenance(
                pack.id(),
                pack.version(),
                pack.digest(),
                date,
                List.copyOf(explainer.rulesUsed()),
                notUsed,
                pack.overlays());
    }
}
