package io.github.sacrum.vocabulary;

import io.github.sacrum.fact.Fact;
import io.github.sacrum.fact.Patient;
import io.github.sacrum.internal.Nearest;
import io.github.sacrum.internal.Require;
import io.github.sacrum.problem.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The terms of a knowledge pack, by id. Immutable and thread-safe. */
public final class Vocabulary {
    private final Map<String, Term> terms;
    private final Map<String, Set<String>> narrower = new TreeMap<>();

    Vocabulary(Collection<Term> terms) {
        this.terms = new TreeMap<>();
        for (Term term : terms) {
            this.terms.put(term.id(), term);
        }
        for (Term term : terms) {
            for (String ancestor : ancestors(term.id())) {
                narrower.computeIfAbsent(ancestor, id -> new LinkedHashSet<>()).add(term.id());
            }
        }
    }

    /**
     * Returns a vocabulary of the same terms in other words.
     *
     * @param wording gives each term as it shall be; its id and all but its texts stay
     * @return the vocabulary
     */
    public Vocabulary reworded(UnaryOperator<Term> wording) {
        return new Vocabulary(terms.values().stream().map(wording).toList());
    }

    /**
     * Returns all terms.
     *
     * @return the terms, in order of their ids
     */
    public Collection<Term> terms() {
        return Collections.unmodifiableCollection(terms.values());
    }

    /**
     * Finds a term.
     *
     * @param id the id
     * @return the term, or empty if there is none
     */
    public Optional<Term> find(String id) {
        return Optional.ofNullable(terms.get(Require.nonNull(id, "id")));
    }

    /**
     * Finds a term that must be there.
     *
     * @param id the id
     * @return the term
     * @throws IllegalArgumentException if there is none
     */
    public Term require(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException(
                "The vocabulary has no term " + Nearest.name(id) + "." + Nearest.hint(id, terms.keySet())));
    }

    /**
     * Gives the hint of a message about a word that is no id: the term of that name or synonym, else one whose id has all
     * its words, else one of that name among other kinds, else one that is spelt much like it.
     *
     * @param word the word, in any form
     * @param kind the kind that is wanted
     * @return {@code " Maybe 'x'."}, or nothing if no term is near
     */
    public String hint(String word, TermKind kind) {
        return new NearestTerm(terms.values(), Require.nonNull(word, "word"))
                .of(Require.nonNull(kind, "kind"))
                .map(near -> " Maybe "
                        + (near.kind() == kind ? "" : "the " + near.kind().word() + " ") + "'" + near.id() + "'.")
                .orElse("");
    }

    /**
     * Returns the name of a term.
     *
     * @param id the id
     * @return what clinicians call it; the id itself if there is no such term
     */
    public String name(String id) {
        return find(id).map(Term::name).orElse(id);
    }

    /**
     * Finds the terms whose id, name or synonyms hold all the given words.
     *
     * @param words the words, in any case; none finds every term
     * @return the terms, in order of their ids
     */
    public List<Term> search(Collection<String> words) {
        return terms.values().stream()
                .filter(term -> words.stream().allMatch(word -> says(term, word.toLowerCase(Locale.ROOT))))
                .toList();
    }

    private static boolean says(Term term, String word) {
        return Stream.concat(
                        Stream.of(term.id(), term.name(), term.kind().word(), term.region()), term.synonyms().stream())
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(word));
    }

    /**
     * Returns the broader terms that a term implies.
     *
     * @param id the id
     * @return the ids, nearest first
     */
    public List<String> ancestors(String id) {
        List<String> ancestors = new ArrayList<>();
        Term term = terms.get(id);
        while (term != null && term.broader() != null && !ancestors.contains(term.broader())) {
            ancestors.add(term.broader());
            term = terms.get(term.broader());
        }
        return ancestors;
    }

    /**
     * Returns the narrower terms that imply a term.
     *
     * @param id the id
     * @return the ids
     */
    public Set<String> descendants(String id) {
        return Collections.unmodifiableSet(narrower.getOrDefault(id, Set.of()));
    }

    /**
     * Checks a fact against its term.
     *
     * @param fact the fact
     * @param place where it stands, for the messages
     * @return what is wrong with it; empty if nothing
     */
    public List<Problem> check(Fact fact, String place) {
        return new FactCheck(this, place).of(Require.nonNull(fact, "fact"));
    }

    /**
     * Checks a patient's coded data.
     *
     * @param patient the patient
     * @param place where it stands, for the messages
     * @return what is wrong; empty if nothing
     */
    public List<Problem> check(Patient patient, String place) {
        return new FactCheck(this, place).of(Require.nonNull(patient, "patient"));
    }
}
