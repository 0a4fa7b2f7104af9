package io.github.sacrum.workbench.site;

import io.github.sacrum.knowledge.Category;
import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.knowledge.Recommendation;
import io.github.sacrum.knowledge.RuleInfo;
import io.github.sacrum.knowledge.RuleKind;
import io.github.sacrum.knowledge.Source;
import io.github.sacrum.vocabulary.Term;
import io.github.sacrum.vocabulary.TermKind;
import io.github.sacrum.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds what belongs to what in a pack; every list is in the order of ids, so that the pages never change by chance. */
final class Catalogue {
    private final SiteInput input;
    private final Map<String, List<RuleInfo>> byTarget = new HashMap<>();
    private final Map<String, List<RuleInfo>> byTerm = new HashMap<>();
    private final Map<String, List<RuleInfo>> bySource = new HashMap<>();
    private final Map<String, List<Recommendation>> adviceBySource = new HashMap<>();
    private final Map<String, List<Term>> byBroader = new HashMap<>();

    Catalogue(SiteInput input) {
        this.input = input;
        for (RuleInfo rule : pack().rules()) {
            add(byTarget, rule.target(), rule);
            rule.terms().forEach(term -> add(byTerm, term, rule));
            rule.sources().forEach(source -> add(bySource, source.key(), rule));
        }
        for (Recommendation advice : pack().recommendations()) {
            advice.sources().forEach(source -> add(adviceBySource, source.key(), advice));
        }
        for (Term term : vocabulary().terms()) {
            if (term.broader() != null) {
                add(byBroader, term.broader(), term);
            }
        }
    }

    private static <T> void add(Map<String, List<T>> lists, String key, T value) {
        List<T> list = lists.computeIfAbsent(key, any -> new ArrayList<>());
        if (list.isEmpty() || !list.get(list.size() - 1).equals(value)) {
            list.add(value);
        }
    }

    KnowledgePack pack() {
        return input.pack();
    }

    Vocabulary vocabulary() {
        return pack().vocabulary();
    }

    Optional<String> text(RuleInfo rule) {
        return Optional.ofNullable(input.texts().get(rule.id()));
    }

    Optional<RuleScore> score(RuleInfo rule) {
        return Optional.ofNullable(input.scores().get(rule.id()));
    }

    Collection<RuleScore> scores() {
        return input.scores().values();
    }

    /** The terms of a kind, in the order of their names: a reader looks for names, not for ids. */
    List<Term> terms(TermKind kind) {
        return vocabulary().terms().stream()
                .filter(term -> term.kind() == kind)
                .sorted(Comparator.comparing(Term::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Term::id))
                .toList();
    }

    List<RuleInfo> rules(RuleKind kind) {
        return pack().rules().stream().filter(rule -> rule.kind() == kind).toList();
    }

    /** The rules of some kinds that conclude a condition, finding, mechanism, recommendation or category. */
    List<RuleInfo> concluding(String target, RuleKind... kinds) {
        return ofKind(byTarget.getOrDefault(target, List.of()), kinds);
    }

    /** The rules of some kinds whose conditions name a term; of every kind if none is given. */
    List<RuleInfo> reading(String term, RuleKind... kinds) {
        return ofKind(byTerm.getOrDefault(term, List.of()), kinds);
    }

    private static List<RuleInfo> ofKind(Collection<RuleInfo> rules, RuleKind... kinds) {
        return kinds.length == 0
                ? List.copyOf(rules)
                : rules.stream()
                        .filter(rule -> Set.of(kinds).contains(rule.kind()))
                        .toList();
    }

    List<RuleInfo> citing(Source source) {
        return bySource.getOrDefault(source.key(), List.of());
    }

    List<Recommendation> adviceCiting(Source source) {
        return adviceBySource.getOrDefault(source.key(), List.of());
    }

    List<Term> narrower(Term term) {
        return byBroader.getOrDefault(term.id(), List.of());
    }

    /** Tells whether a rule says what a mechanism accounts for; the others of its kind infer the mechanism. */
    static boolean explains(RuleInfo rule) {
        return rule.kind() == RuleKind.MECHANISM && rule.terms().contains(rule.target());
    }

    /** Tells whether a rule recommends to leave something be. */
    boolean advisesAgainst(RuleInfo rule) {
        return rule.kind() == RuleKind.RECOMMENDATION
                && pack().recommendation(rule.target())
                        .filter(advice -> advice.category() == Category.AVOID)
                        .isPresent();
    }

    /** The terms that a rule's conditions name. */
    List<Term> named(RuleInfo rule) {
        return new TreeSet<>(rule.terms())
                .stream().flatMap(term -> vocabulary().find(term).stream()).toList();
    }

    /** The terms that a rule's conditions name, but for the mechanism whose complaint it explains. */
    List<Term> read(RuleInfo rule) {
        return named(rule).stream()
                .filter(term -> !(explains(rule) && term.id().equals(rule.target())))
                .toList();
    }
}
