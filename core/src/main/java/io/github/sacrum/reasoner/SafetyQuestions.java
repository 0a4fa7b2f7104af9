package io.github.sacrum.reasoner;

import io.github.sacrum.assessment.Question;
import io.github.sacrum.fact.Condition;
import io.github.sacrum.fact.Fact;
import io.github.sacrum.fact.History;
import io.github.sacrum.fact.Symptom;
import io.github.sacrum.inference.RedFlag;
import io.github.sacrum.inference.Urgency;
import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.knowledge.RuleInfo;
import io.github.sacrum.knowledge.RuleKind;
import io.github.sacrum.vocabulary.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Asks for what would make haste greater: each answer is tried, so that no question promises what it cannot keep. */
final class SafetyQuestions {
    private static final int TRIED = 24;
    private static final int MOST = 6;

    /** Each danger is asked for once before any is asked for again: fever and chills are no two dangers. */
    private static final int OF_ONE_DANGER = 1;

    /** A term of a condition that is at stake already is tried before others. */
    private static final int AT_STAKE = 1000;

    /** What an answer would raise, of which condition, and how many flags wait for it. */
    private record Raising(Question question, String condition, Urgency urgency, int waiting) {}

    private final KnowledgePack pack;
    private final OpenTerms open;
    private final Set<String> atStake;
    private final Urgency urgency;
    private final Function<Fact, List<RedFlag>> suppose;

    SafetyQuestions(
            KnowledgePack pack,
            OpenTerms open,
            Set<String> atStake,
            Urgency urgency,
            Function<Fact, List<RedFlag>> suppose) {
        this.pack = pack;
        this.open = open;
        this.atStake = atStake;
        this.urgency = urgency;
        this.suppose = suppose;
    }

    List<Question> all() {
        Map<Term, Integer> waiting = new TreeMap<>(Comparator.comparing(Term::id));
        for (RuleInfo rule : pack.rules()) {
            if (rule.kind() == RuleKind.RED_FLAG && urgencyOf(rule).compareTo(urgency) > 0 && near(rule)) {
                int weight = (urgencyOf(rule) == Urgency.EMERGENCY ? 10 : 1)
                        + (atStake.contains(rule.target()) ? AT_STAKE : 0);
                open.lacking(rule).stream()
                        .filter(term ->
                                term.question() != null && supposed(term).isPresent())
                        .forEach(term -> waiting.merge(term, weight, Integer::sum));
            }
        }
        List<Raising> raising = new ArrayList<>();
        Set<String> asked = new HashSet<>();
        waiting.entrySet().stream()
                .sorted(Map.Entry.<Term, Integer>comparingByValue().reversed())
                .filter(entry -> asked.add(question(entry.getKey())))
                .limit(TRIED)
                .forEach(entry -> raising(entry.getKey(), entry.getValue()).ifPresent(raising::add));
        List<Raising> ordered = raising.stream()
                .filter(part -> raising.stream().noneMatch(whole -> covers(whole, part)))
                .sorted(Comparator.comparing(Raising::urgency)
                        .thenComparing(Raising::waiting)
                        .reversed()
                        .thenComparing(each -> each.question().term()))
                .toList();
        return chosen(ordered).stream().map(Raising::question).toList();
    }

    /** A part that would be more urgent is asked in place of the broad question that it belongs to, not beside it. */
    private List<Raising> chosen(List<Raising> ordered) {
        List<Raising> first = Turns.of(ordered, Raising::condition, OF_ONE_DANGER).stream()
                .limit(MOST)
                .toList();
        List<Raising> spared = first.stream()
                .filter(whole -> first.stream().anyMatch(part -> isPart(part, whole)))
                .toList();
        return spared.isEmpty()
                ? first
                : chosen(ordered.stream().filter(each -> !spared.contains(each)).toList());
    }

    /** One broad question that comes to the same spares its parts. */
    private boolean covers(Raising whole, Raising part) {
        return whole.urgency().compareTo(part.urgency()) >= 0 && isPart(part, whole);
    }

    private boolean isPart(Raising part, Raising whole) {
        return pack.vocabulary()
                .ancestors(part.question().term())
                .contains(whole.question().term());
    }

    /** A flag that one answer alone would raise is asked for only where its condition is at stake: nobody asks for them all. */
    private boolean near(RuleInfo flag) {
        return flag.needs().size() > 1 || atStake.contains(flag.target());
    }

    private static Urgency urgencyOf(RuleInfo flag) {
        return Urgency.valueOf(flag.annotation("urgency").toUpperCase(Locale.ROOT));
    }

    private Optional<Raising> raising(Term term, int waiting) {
        return suppose.apply(supposed(term).orElseThrow()).stream()
                .filter(flag -> flag.urgency().compareTo(urgency) > 0)
                .max(Comparator.comparing(RedFlag::urgency)
                        .thenComparing(RedFlag::condition, Comparator.reverseOrder()))
                .map(flag -> new Raising(question(term, flag), flag.condition(), flag.urgency(), waiting));
    }

    private Question question(Term term, RedFlag flag) {
        String why = "Bears on " + pack.vocabulary().name(flag.condition()) + " ("
                + flag.urgency().word() + " if present).";
        return new Question(term.id(), term.name(), question(term), why, true);
    }

    private static String question(Term term) {
        return Objects.requireNonNull(term.question(), "question");
    }

    /** The answer yes, as a person would give it: on no stated side, for no stated time. */
    private static Optional<Fact> supposed(Term term) {
        return switch (term.kind()) {
            case SYMPTOM -> Optional.of(Symptom.present(term.id()).build());
            case HISTORY -> Optional.of(History.present(term.id()));
            case CONDITION -> Optional.of(Condition.known(term.id()));
            default -> Optional.empty();
        };
    }
}
