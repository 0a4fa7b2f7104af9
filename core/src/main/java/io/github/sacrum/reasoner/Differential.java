package io.github.sacrum.reasoner;

import io.github.sacrum.assessment.Candidate;
import io.github.sacrum.assessment.Contribution;
import io.github.sacrum.assessment.Explanation;
import io.github.sacrum.assessment.Flag;
import io.github.sacrum.assessment.Sign;
import io.github.sacrum.fact.Side;
import io.github.sacrum.inference.Band;
import io.github.sacrum.inference.RedFlag;
import io.github.sacrum.inference.Syndrome;
import io.github.sacrum.inference.Urgency;
import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.knowledge.RuleInfo;
import io.github.sacrum.vocabulary.Origin;
import io.github.sacrum.vocabulary.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns beliefs, red flags and syndromes into the differential, what must not be missed, and the origin. */
final class Differential {
    /** More than expert opinion alone may lift a condition. */
    private static final double LIFTED = 2;

    private static final Comparator<Syndromes.Placed> ORDER = Comparator.comparing(
                    (Syndromes.Placed placed) -> placed.candidate().band() != Band.ESTABLISHED)
            .thenComparing(Comparator.comparingDouble(Syndromes.Placed::place).reversed())
            .thenComparing(
                    Syndromes.Placed::candidate,
                    Comparator.comparingInt(Differential::specificity)
                            .thenComparing(Comparator.comparingDouble(Candidate::support)
                                    .reversed())
                            .thenComparing(Candidate::condition)
                            .thenComparing(Candidate::side)
                            .thenComparing(Candidate::variant));

    private final KnowledgePack pack;
    private final BeliefExplanations explanations;
    private final List<Belief> beliefs;
    private final Unexplained unexplained;
    private final Rivals rivals;
    private final List<Flag> flags;
    private final List<Syndromes.Placed> syndromes;

    Differential(
            KnowledgePack pack,
            WorkingMemory memory,
            List<Belief> beliefs,
            Unexplained unexplained,
            BeliefExplanations explanations,
            Explainer explainer,
            Words words) {
        this.pack = pack;
        this.explanations = explanations;
        this.beliefs = beliefs;
        this.unexplained = unexplained;
        this.rivals = new Rivals(beliefs, unexplained, pack.vocabulary());
        this.flags = new RedFlags(pack, explainer, words).of(memory.all(RedFlag.class));
        Syndromes concluded = new Syndromes(pack, beliefs, rivals, explainer, words);
        this.syndromes = concluded.of(memory.all(Syndrome.class), this::flagged);
    }

    List<Flag> flags() {
        return flags;
    }

    /**
     * The conditions that the facts support at all, or that are probable beside their rivals, and the syndromes that follow
     * from them, in order of post-test probability, a syndrome that is the likelier reading of what it rests on before it.
     */
    List<Candidate> candidates() {
        List<Syndromes.Placed> all = new ArrayList<>(syndromes);
        beliefs.stream()
                .filter(this::isListed)
                .map(this::candidate)
                .forEach(candidate ->
                        all.add(new Syndromes.Placed(candidate, Objects.requireNonNullElse(candidate.posttest(), 0d))));
        return all.stream().sorted(ORDER).map(Syndromes.Placed::candidate).toList();
    }

    /** A rare one that nothing lifts is not listed, however few its rivals are. */
    private boolean isListed(Belief belief) {
        boolean lifted = belief.lift() > LIFTED && rivals.posttest(belief) >= Band.UNLIKELY.from();
        return belief.band().compareTo(Band.UNLIKELY) >= 0 || (belief.band() != Band.EXCLUDED && lifted);
    }

    /**
     * Of equal probability a syndrome that explains more than one condition goes first, one with a single source behind that
     * source, and what is residual last.
     */
    private static int specificity(Candidate candidate) {
        RuleInfo pretest = candidate.pretest();
        if (pretest == null) {
            return candidate.origin() == Origin.BOTH ? 0 : 2;
        }
        return pretest.residual() == null ? 1 : 3;
    }

    /** Serious conditions that a red flag names or the facts lift, the most urgent first. */
    List<Candidate> mustNotMiss() {
        List<Belief> there = new ArrayList<>();
        List<Candidate> all = new ArrayList<>();
        for (Belief belief : beliefs) {
            boolean serious = pack.vocabulary().require(belief.condition()).serious();
            boolean lifted = (belief.lift() > LIFTED || belief.settled()) && belief.band() != Band.EXCLUDED;
            boolean flagged = flags.stream().anyMatch(flag -> covers(belief, flag));
            if (flagged || (serious && lifted)) {
                all.add(candidate(belief));
                there.add(belief);
            }
        }
        Set<List<Object>> unopened = new HashSet<>();
        for (Flag flag : flags) {
            boolean shown = there.stream().anyMatch(belief -> covers(belief, flag));
            if (!shown && unopened.add(List.of(flag.condition(), flag.side()))) {
                all.add(unopened(flag));
            }
        }
        all.sort(Comparator.comparing(
                        (Candidate candidate) -> candidate.flagged() == null ? Urgency.ROUTINE : candidate.flagged())
                .thenComparing(Candidate::support)
                .reversed()
                .thenComparing(Candidate::condition)
                .thenComparing(Candidate::side));
        return all;
    }

    /** Where the complaint comes from: what an emergency names goes first, the best supported of several. */
    Origin origin() {
        Optional<Flag> emergency = flags.stream()
                .filter(flag -> flag.urgency() == Urgency.EMERGENCY)
                .reduce((one, other) -> support(other) > support(one) ? other : one);
        if (emergency.isPresent()) {
            return originOf(emergency.get().condition());
        }
        if (!syndromes.isEmpty()) {
            return Syndromes.origin(syndromes);
        }
        Origin leading = new Origins(pack.vocabulary(), beliefs, rivals::posttest).leading();
        return leading == Origin.UNDETERMINED && !flags.isEmpty()
                ? originOf(flags.get(0).condition())
                : leading;
    }

    private double support(Flag flag) {
        return beliefs.stream()
                .filter(belief -> covers(belief, flag))
                .mapToDouble(Belief::support)
                .max()
                .orElse(0);
    }

    private static boolean covers(Belief belief, Flag flag) {
        boolean sameSide =
                belief.side() == flag.side() || belief.side() == Side.UNSPECIFIED || flag.side() == Side.UNSPECIFIED;
        return belief.condition().equals(flag.condition()) && sameSide;
    }

    private Origin originOf(String condition) {
        return Objects.requireNonNullElse(pack.vocabulary().require(condition).origin(), Origin.UNDETERMINED);
    }

    private @Nullable Urgency flagged(String condition) {
        return flags.stream()
                .filter(flag -> flag.condition().equals(condition))
                .map(Flag::urgency)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private Candidate candidate(Belief belief) {
        Term term = pack.vocabulary().require(belief.condition());
        Explanation explanation = explanations.of(BeliefExplanations.hypothesis(belief));
        List<Contribution> contributions = belief.weights().stream()
                .map(weight -> new Contribution(
                        weight.rule(),
                        weight.present(),
                        weight.ratio(),
                        weight.counted(),
                        new Explanation(
                                weight.rule().name(),
                                false,
                                explanation.because().stream()
                                        .filter(step -> weight.rule().equals(step.rule()))
                                        .toList())))
                .toList();
        return new Candidate(
                belief.condition(),
                term.name(),
                belief.side(),
                originOf(belief.condition()),
                rounded(belief.support()),
                rounded(rivals.posttest(belief)),
                belief.band(),
                belief.pretest(),
                contributions,
                flagged(belief.condition()),
                unexplained.by(belief.condition()).stream()
                        .map(sign -> new Sign(sign, pack.vocabulary().name(sign)))
                        .toList(),
                "",
                explanation);
    }

    private Candidate unopened(Flag flag) {
        return new Candidate(
                flag.condition(),
                flag.name(),
                flag.side(),
                originOf(flag.condition()),
                0,
                null,
                Band.NOT_WEIGHED,
                null,
                List.of(),
                flag.urgency(),
                List.of(),
                "",
                flag.explanation());
    }

    /** Support in steps of a ten-thousandth: finer than anybody can tell, and the same on every machine. */
    static double rounded(double support) {
        return Math.round(support * 10_000) / 10_000d;
    }
}
