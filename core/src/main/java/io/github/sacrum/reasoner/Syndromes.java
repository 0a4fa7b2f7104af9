package io.github.sacrum.reasoner;

import io.github.sacrum.assessment.Candidate;
import io.github.sacrum.assessment.Explanation;
import io.github.sacrum.assessment.Step;
import io.github.sacrum.inference.Band;
import io.github.sacrum.inference.Syndrome;
import io.github.sacrum.inference.Urgency;
import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.knowledge.RuleInfo;
import io.github.sacrum.vocabulary.Origin;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns the syndromes that rules conclude into candidates, each as strong as what it rests on, and tells their origin. */
final class Syndromes {
    private static final Comparator<Candidate> FIXED = Comparator.comparing(Candidate::condition)
            .thenComparing(Candidate::side)
            .thenComparing(Candidate::variant);

    /**
     * A syndrome and where it stands: with what it rests on where it is the likelier reading of it, since a part is as
     * probable as both readings together.
     *
     * @param candidate the syndrome
     * @param place the post-test probability by which it is put in order
     */
    record Placed(Candidate candidate, double place) {}

    private final KnowledgePack pack;
    private final List<Belief> beliefs;
    private final Rivals rivals;
    private final Explainer explainer;
    private final Words words;

    Syndromes(KnowledgePack pack, List<Belief> beliefs, Rivals rivals, Explainer explainer, Words words) {
        this.pack = pack;
        this.beliefs = beliefs;
        this.rivals = rivals;
        this.explainer = explainer;
        this.words = words;
    }

    /** Those that stand, in a fixed order: a form that names one source stands in place of one that names both. */
    List<Placed> of(Collection<Syndrome> syndromes, Function<String, @Nullable Urgency> flagged) {
        List<Placed> concluded = syndromes.stream()
                .map(syndrome -> placed(syndrome, flagged.apply(syndrome.condition())))
                .toList();
        List<Candidate> all = concluded.stream().map(Placed::candidate).toList();
        return concluded.stream()
                .filter(placed -> !isNarrowed(placed.candidate(), all))
                .sorted(Comparator.comparing(Placed::candidate, FIXED))
                .toList();
    }

    /** Two that name different sources make both. */
    static Origin origin(List<Placed> syndromes) {
        Set<Origin> named =
                syndromes.stream().map(placed -> placed.candidate().origin()).collect(Collectors.toSet());
        return named.size() == 1 ? named.iterator().next() : Origin.BOTH;
    }

    private static boolean isNarrowed(Candidate candidate, List<Candidate> syndromes) {
        return candidate.origin() == Origin.BOTH
                && syndromes.stream()
                        .anyMatch(other -> other.condition().equals(candidate.condition())
                                && other.side() == candidate.side()
                                && other.origin() != Origin.BOTH);
    }

    private Placed placed(Syndrome syndrome, @Nullable Urgency flagged) {
        Explanation explanation = explainer.of(syndrome);
        double place = strength(syndrome, explanation, rivals::posttest, Syndromes::placing);
        return new Placed(candidate(syndrome, explanation, flagged), Differential.rounded(place));
    }

    private Candidate candidate(Syndrome syndrome, Explanation explanation, @Nullable Urgency flagged) {
        double support = strength(syndrome, explanation, Belief::support, RuleInfo::share);
        return new Candidate(
                syndrome.condition(),
                pack.vocabulary().name(syndrome.condition()),
                syndrome.side(),
                Objects.requireNonNullElseGet(syndrome.origin(), () -> originOf(syndrome.condition())),
                Differential.rounded(support),
                Differential.rounded(strength(syndrome, explanation, rivals::posttest, RuleInfo::share)),
                Band.of(support),
                null,
                List.of(),
                flagged,
                List.of(),
                syndrome.variant(),
                explanation);
    }

    /**
     * A rule supports a syndrome by its share of the weakest of the conditions that the rule rests on; where the syndrome
     * names one source, of the weakest of that place. Of several rules the one that supports it best counts.
     */
    private double strength(
            Syndrome syndrome, Explanation explanation, ToDoubleFunction<Belief> of, ToDoubleFunction<RuleInfo> share) {
        return explanation.because().stream()
                .mapToDouble(step -> (step.rule() == null ? 1 : share.applyAsDouble(step.rule()))
                        * beliefs.stream()
                                .filter(belief -> isPart(belief, syndrome, step))
                                .mapToDouble(of)
                                .min()
                                .orElse(0))
                .max()
                .orElse(0);
    }

    private static double placing(RuleInfo rule) {
        return rule.isLikelierReading() ? 1 : rule.share();
    }

    private boolean isPart(Belief belief, Syndrome syndrome, Step step) {
        boolean ofItsPlace = syndrome.origin() == null || syndrome.origin() == originOf(belief.condition());
        String statement = words.of(BeliefExplanations.hypothesis(belief));
        return ofItsPlace
                && step.premises().stream()
                        .anyMatch(premise -> premise.statement().equals(statement));
    }

    private Origin originOf(String condition) {
        return Objects.requireNonNullElse(pack.vocabulary().require(condition).origin(), Origin.UNDETERMINED);
    }
}
