package io.github.sacrum.reasoner;

import io.github.sacrum.assessment.Candidate;
import io.github.sacrum.assessment.Contribution;
import io.github.sacrum.assessment.Question;
import io.github.sacrum.fact.Fact;
import io.github.sacrum.inference.Band;
import io.github.sacrum.inference.Urgency;
import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.knowledge.LikelihoodRatio;
import io.github.sacrum.knowledge.RuleInfo;
import io.github.sacrum.knowledge.RuleKind;
import io.github.sacrum.vocabulary.Term;
import io.github.sacrum.vocabulary.TermKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what is not known and would matter: first what a red flag depends on, then what moves the differential most. */
final class Questions {
    private static final int SAFETY = 4;
    private static final int MOST = 10;
    private static final int LEADING = 5;
    private static final int OF_ONE_RULE = 3;

    /** A question, the rule that waits for its answer, and how far that could move its condition. */
    private record Telling(Question question, String rule, double worth) {}

    private final KnowledgePack pack;
    private final Set<String> answered = new HashSet<>();
    private final Map<String, Set<String>> clusters = new HashMap<>();
    private final List<Candidate> leading;
    private final List<Candidate> mustNotMiss;

    Questions(KnowledgePack pack, Collection<Fact> facts, List<Candidate> candidates, List<Candidate> mustNotMiss) {
        this.pack = pack;
        facts.forEach(fact -> answered.add(fact.code()));
        for (RuleInfo rule : pack.rules()) {
            if (rule.kind() == RuleKind.DERIVATION) {
                clusters.computeIfAbsent(rule.target(), key -> new TreeSet<>()).addAll(rule.terms());
            }
        }
        this.leading = candidates.stream()
                .filter(candidate -> candidate.band() != Band.ESTABLISHED && candidate.pretest() != null)
                .limit(LEADING)
                .toList();
        this.mustNotMiss = mustNotMiss;
    }

    List<Question> all() {
        List<Question> questions = new ArrayList<>(safety());
        Set<String> asked = new HashSet<>();
        questions.forEach(question -> asked.add(words(question)));
        Map<String, Integer> ofRule = new HashMap<>();
        for (Telling telling : telling()) {
            boolean more = questions.size() < MOST && ofRule.merge(telling.rule(), 1, Integer::sum) <= OF_ONE_RULE;
            if (more && asked.add(words(telling.question()))) {
                questions.add(telling.question());
            }
        }
        return questions;
    }

    /** What a person would hear: one question may answer several terms, while each examination stands for itself. */
    private String words(Question question) {
        return pack.vocabulary().require(question.term()).question() == null ? question.term() : question.ask();
    }

    /** Symptoms on which a red flag of a serious condition at stake depends. */
    private List<Question> safety() {
        Map<String, Question> questions = new HashMap<>();
        Map<String, Integer> weight = new HashMap<>();
        for (RuleInfo rule : pack.rules()) {
            if (rule.kind() != RuleKind.RED_FLAG || !raises(rule)) {
                continue;
            }
            String why = "Bears on " + pack.vocabulary().name(rule.target()) + " (" + rule.annotation("urgency")
                    + " if present).";
            for (Term term : unknown(rule)) {
                if (term.kind() == TermKind.SYMPTOM && term.question() != null) {
                    questions.putIfAbsent(term.id(), new Question(term.id(), term.name(), term.question(), why, true));
                    weight.merge(term.id(), "emergency".equals(rule.annotation("urgency")) ? 10 : 1, Integer::sum);
                }
            }
        }
        return questions.values().stream()
                .sorted(Comparator.comparing((Question question) -> -weight.getOrDefault(question.term(), 0))
                        .thenComparing(Question::term))
                .limit(SAFETY)
                .toList();
    }

    /** Whether a red flag would make a condition at stake more urgent than it is already. */
    private boolean raises(RuleInfo flag) {
        return mustNotMiss.stream()
                .filter(candidate -> candidate.condition().equals(flag.target()))
                .anyMatch(candidate ->
                        candidate.flagged() == null || !atMost(flag.annotation("urgency"), candidate.flagged()));
    }

    private static boolean atMost(@Nullable String urgency, Urgency already) {
        return Stream.of(Urgency.values())
                .filter(level -> level.compareTo(already) <= 0)
                .anyMatch(level -> level.word().equals(urgency));
    }

    /**
     * Signs that could move a leading condition most, where its support leaves room to move; what can be asked or examined
     * before what takes a scan or a laboratory.
     */
    private List<Telling> telling() {
        Map<String, Telling> best = new HashMap<>();
        for (Candidate candidate : leading) {
            double room = candidate.support() * (1 - candidate.support());
            for (RuleInfo rule : pack.rules()) {
                LikelihoodRatio ratio = rule.ratio();
                if (ratio == null || !rule.target().equals(candidate.condition())) {
                    continue;
                }
                double worth = room * further(candidate, rule, ratio);
                for (Term term : unknown(rule)) {
                    String ask = term.question() != null ? term.question() : term.how();
                    Telling known = best.get(term.id());
                    if (ask != null && worth > (known == null ? 0 : known.worth())) {
                        String why = "Bears on " + candidate.name() + ".";
                        Question question = new Question(term.id(), term.name(), ask, why, false);
                        best.put(term.id(), new Telling(question, rule.id(), worth));
                    }
                }
            }
        }
        return best.values().stream()
                .sorted(Comparator.comparing((Telling telling) -> takesATest(telling.question()))
                        .thenComparing(telling -> -telling.worth())
                        .thenComparing(telling -> telling.question().term()))
                .toList();
    }

    /** How far an answer could still move a condition: what a sign of its dependence group has said counts no more. */
    private static double further(Candidate candidate, RuleInfo rule, LikelihoodRatio ratio) {
        double forIt = Math.log(Math.min(Weighing.SINGLE_CAP, ratio.of(true)));
        double against = -Math.log(ratio.of(false));
        for (Contribution said : candidate.contributions()) {
            boolean spoke = said.present() && said.rule().id().equals(rule.id());
            if (spoke) {
                return 0;
            }
            if (said.counted()
                    && rule.group() != null
                    && rule.group().equals(said.rule().group())) {
                double heard = Math.log(Math.min(Weighing.SINGLE_CAP, said.ratio()));
                forIt = Math.min(forIt, forIt - heard);
                against = Math.min(against, against + heard);
            }
        }
        return Math.max(forIt, against);
    }

    private boolean takesATest(Question question) {
        return pack.vocabulary().require(question.term()).foundBy() != null;
    }

    private List<Term> unknown(RuleInfo rule) {
        Set<String> askable = new TreeSet<>();
        rule.terms().forEach(term -> expand(term, askable, new HashSet<>()));
        return askable.stream()
                .filter(code -> !answered.contains(code))
                .flatMap(code -> pack.vocabulary().find(code).stream())
                .filter(term -> term.kind() == TermKind.SYMPTOM
                        || term.kind() == TermKind.FINDING
                        || term.kind() == TermKind.HISTORY)
                .toList();
    }

    /** Nobody examines a cluster: it stands for the signs from which rules derive it. */
    private void expand(String term, Set<String> into, Set<String> seen) {
        Set<String> parts = clusters.getOrDefault(term, Set.of());
        if (parts.size() > 1 && seen.add(term)) {
            parts.forEach(part -> expand(part, into, seen));
        } else if (parts.size() <= 1) {
            into.add(term);
        }
    }
}
