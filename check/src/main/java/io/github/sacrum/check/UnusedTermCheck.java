package io.github.sacrum.check;

import io.github.sacrum.vocabulary.Term;
import java.util.Set;
import java.util.stream.Stream;

/** Every term is named by a rule, is broader or narrower than one that is, or says why it is kept. */
final class UnusedTermCheck implements PackCheck {
    @Override
    public Stream<Complaint> of(PackSources pack) {
        Set<String> used = TermUse.inPack(pack);
        return pack.data().vocabulary().terms().stream()
                .filter(term -> term.keptBecause() == null && !used.contains(term.id()))
                .map(term -> complaint(term, pack.place(term.id())));
    }

    private static Complaint complaint(Term term, Place place) {
        return place.complaint(
                "No rule uses the " + term.kind().word() + " '" + term.id() + "'.",
                "Use it, take it out, or say kept-because.");
    }
}
