package io.github.sacrum.reasoner;

import io.github.sacrum.assessment.Candidate;
import io.github.sacrum.assessment.Contribution;
import io.github.sacrum.assessment.Question;
import io.github.sacrum.inference.Band;
import io.github.sacrum.inference.Urgency;
import io.github.sacrum.knowledge.Grade;
import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.knowledge.LikelihoodRatio;
import io.github.sacrum.knowledge.RuleInfo;
import io.github.sacrum.vocabulary.Term;
import io.github.sacrum.vocabulary.TermKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Puts what is not known and would matter in order: first what makes haste greater, then what moves the differential most. */
final class Questions {
    private static final int MOST = 12;
    private static final int LEADING = 5;
    private static final int OF_ONE_RULE = 3;

    /** So many of one condition are asked before more of it are: one rival alone tells nothing of the others. */
    private static final int OF_ONE_CONDITION = 3;

    private static final Set<TermKind> ASKED =
            Set.of(TermKind.SYMPTOM, TermKind.FINDING, TermKind.HISTORY, TermKind.CONDITION);

    /** A question, the rule that waits for its answer, its condition, and how far the answer could move that. */
    private record Telling(Question question, String rule, String condition, double worth) {}

    private final KnowledgePack pack;
    private final OpenTerms open;
    private final List<Candidate> leading;
    private final List<Question> safety;
    private final boolean emergency;

    /**
     * Looks for questions.
     *
     * @param candidates the differential
     * @param dangers what must not be missed; in an emergency only what bears on it is asked, and nothing that rests on
     *     opinion: there is no time for it
     * @param safety what is asked first
     */
    Questions(
            KnowledgePack pack,
            OpenTerms open,
            List<Candidate> candidates,
            List<Candidate> dangers,
            List<Question> safety) {
        this.pack = pack;
        this.open = open;
        List<Candidate> now = dangers.stream()
                .filter(candidate -> candidate.flagged() == Urgency.EMERGENCY)
                .toList();
        this.emergency = !now.isEmpty();
        this.leading = (emergency ? now : candidates)
                .stream()
                        .filter(candidate -> candidate.band() != Band.ESTABLISHED && candidate.pretest() != null)
                        .limit(LEADING)
                        .toList();
        this.safety = safety;
    }

    private static boolean isOpinion(RuleInfo rule) {
        return rule.grade() == Grade.D;
    }

    List<Question> all() {
        List<Question> questions = new ArrayList<>(safety);
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
                if (ratio == null || !rule.target().equals(candidate.condition()) || (emergency && isOpinion(rule))) {
                    continue;
                }
                double worth = room * further(candidate, rule, ratio);
                for (Term term : open.of(rule)) {
                    if (!ASKED.contains(term.kind())) {
                        continue;
                    }
                    String ask = term.question() != null ? term.question() : term.how();
                    Telling known = best.get(term.id());
                    if (ask != null && worth > (known == null ? 0 : known.worth())) {
                        String why = "Bears on " + candidate.name() + ".";
                        Question question = new Question(term.id(), term.name(), ask, why, false);
                        best.put(term.id(), new Telling(question, rule.id(), rule.target(), worth));
                    }
                }
            }
        }
        List<Telling> ordered = best.values().stream()
                .filter(part -> best.values().stream().noneMatch(whole -> spares(whole, part)))
                .sorted(Comparator.comparing((Telling telling) -> -telling.worth())
                        .thenComparing(telling -> telling.question().term()))
                .toList();
        return Stream.of(false, true)
                .flatMap(test -> Turns.of(
                        ordered.stream()
                                .filter(telling -> takesATest(telling.question()) == test)
                                .toList(),
                        Telling::condition,
                        OF_ONE_CONDITION)
                        .stream())
                .toList();
    }

    /** A broad question that tells as much is asked in place of its parts: any treatment, not each of them. */
    private boolean spares(Telling whole, Telling part) {
        return whole.worth() >= part.worth()
                && pack.vocabulary()
                        .ancestors(part.question().term())
                        .contains(whole.question().term());
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
}
