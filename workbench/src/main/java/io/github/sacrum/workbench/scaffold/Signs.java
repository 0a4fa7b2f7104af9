package io.github.sacrum.workbench.scaffold;

import io.github.sacrum.vocabulary.Term;
import io.github.sacrum.vocabulary.TermKind;
import io.github.sacrum.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a drafted rule looks for.
 *
 * @param terms the terms, all of one kind; empty if something is wrong with them
 * @param bound the bound of a measured one, or null
 */
record Signs(List<Term> terms, @Nullable Bound bound) {
    private static final Set<TermKind> TOLD =
            Set.of(TermKind.SYMPTOM, TermKind.FINDING, TermKind.HISTORY, TermKind.CONDITION);

    Signs {
        terms = List.copyOf(terms);
    }

    /** Reads what an author says, and notes what is wrong with it. */
    static Signs of(RuleOptions options, Vocabulary vocabulary, Wanted wanted) {
        if (options.signs.isEmpty()) {
            wanted.need("--sign", null, "the term that the rule looks for, such as hip-pain");
            return new Signs(List.of(), null);
        }
        List<String> told = vocabulary.terms().stream()
                .filter(term -> TOLD.contains(term.kind()))
                .map(Term::id)
                .toList();
        options.signs.forEach(id -> wanted.oneOf("--sign", id, told, "symptom, finding, history or condition"));
        if (wanted.about("--sign")) {
            return new Signs(List.of(), null);
        }
        List<Term> terms = options.signs.stream().map(vocabulary::require).toList();
        if (terms.stream().map(Term::kind).distinct().count() > 1) {
            wanted.wrong(
                    "--sign", "The signs are of more than one kind. Maybe draft with one, and add the other by hand.");
        }
        return new Signs(terms, bound(options.threshold, terms, wanted));
    }

    private static @Nullable Bound bound(@Nullable String threshold, List<Term> terms, Wanted wanted) {
        boolean measured = terms.stream().anyMatch(Term::measured);
        if (!measured) {
            if (threshold != null) {
                wanted.wrong(
                        "--threshold", "The sign '" + terms.get(0).id() + "' is not measured. Maybe leave this out.");
            }
            return null;
        }
        if (terms.size() > 1) {
            wanted.wrong("--sign", "A measured sign stands alone, for it has a bound of its own.");
        }
        String text = wanted.need(
                "--threshold",
                threshold,
                "the bound of the measured sign '" + terms.get(0).id() + "': \"<= 15\"");
        Optional<Bound> bound = Bound.parse(text);
        if (bound.isEmpty() && !text.isEmpty()) {
            wanted.wrong("--threshold", "This is no bound. Maybe \"<= 15\", \"< 15\", \">= 15\" or \"> 15\".");
        }
        return bound.orElse(null);
    }
}
