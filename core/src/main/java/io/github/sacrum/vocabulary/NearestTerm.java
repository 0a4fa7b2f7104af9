package io.github.sacrum.vocabulary;

import io.github.sacrum.internal.Nearest;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the term that somebody means who writes a word that is no id: by another name of it, then by the words it has
 * in common with an id, then by its letters. Letters come last, since 'back-pain' differs less from 'neck-pain' than from
 * 'low-back-pain'.
 */
final class NearestTerm {
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

    private final Collection<Term> terms;
    private final String word;

    NearestTerm(Collection<Term> terms, String word) {
        this.terms = terms;
        this.word = slug(word);
    }

    Optional<Term> of(TermKind kind) {
        Predicate<Term> wanted = term -> term.kind() == kind;
        return called(wanted)
                .or(() -> worded(wanted))
                .or(() -> called(wanted.negate()))
                .or(() -> spelt(wanted));
    }

    private Optional<Term> called(Predicate<Term> wanted) {
        return terms.stream()
                .filter(wanted)
                .filter(term -> names(term).anyMatch(word::equals))
                .findFirst();
    }

    /** The id that says all that the word says, and the least besides; a single word must be of one id only. */
    private Optional<Term> worded(Predicate<Term> wanted) {
        List<Term> saying = terms.stream()
                .filter(wanted)
                .filter(term -> new HashSet<>(words(term.id())).containsAll(words(word)))
                .sorted(Comparator.<Term>comparingInt(term -> words(term.id()).size())
                        .thenComparing(Term::id))
                .toList();
        return words(word).size() < 2 && saying.size() > 1
                ? Optional.empty()
                : saying.stream().findFirst();
    }

    private Optional<Term> spelt(Predicate<Term> wanted) {
        Map<String, Term> named = new TreeMap<>();
        terms.stream().filter(wanted).forEach(term -> names(term).forEach(name -> named.putIfAbsent(name, term)));
        return Nearest.of(word, named.keySet()).map(named::get);
    }

    private static Stream<String> names(Term term) {
        return Stream.concat(Stream.of(term.id(), term.name()), term.synonyms().stream())
                .map(NearestTerm::slug);
    }

    private static List<String> words(String id) {
        return Arrays.asList(id.split("-"));
    }

    private static String slug(String text) {
        return OTHER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("-");
    }
}
