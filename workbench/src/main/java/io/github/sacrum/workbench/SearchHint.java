package io.github.sacrum.workbench;

import io.github.sacrum.internal.Nearest;
import io.github.sacrum.vocabulary.Term;
import io.github.sacrum.vocabulary.Vocabulary;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The "Maybe …" of a search that found nothing. */
final class SearchHint {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST = 3;

    private SearchHint() {}

    /** Names the nearest id or word for the first word that no term holds; says what else may help if there is none. */
    static String of(Vocabulary vocabulary, Collection<String> words) {
        List<String> unknown = words.stream()
                .filter(word -> vocabulary.search(List.of(word)).isEmpty())
                .toList();
        if (unknown.isEmpty()) {
            return " Maybe give fewer words, or another kind.";
        }
        String word = unknown.get(0).toLowerCase(Locale.ROOT);
        return Nearest.of(word, known(vocabulary))
                .map(near -> " Maybe '" + near + "'.")
                .orElse(" Maybe another word for it, or only its beginning.");
    }

    private static Set<String> known(Vocabulary vocabulary) {
        Set<String> known = new TreeSet<>();
        for (Term term : vocabulary.terms()) {
            known.add(term.id());
            Stream.concat(Stream.of(term.id(), term.name()), term.synonyms().stream())
                    .flatMap(text -> NO_LETTER.splitAsStream(text.toLowerCase(Locale.ROOT)))
                    .filter(word -> word.length() >= SHORTEST)
                    .forEach(known::add);
        }
        return known;
    }
}
