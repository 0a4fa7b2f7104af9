package io.github.sacrum.check;

import io.github.sacrum.vocabulary.Term;
import java.util.Set;
import java.util.stream.Stream;

/** No term that is used says why it is kept although it is not. */
final class KeptTermCheck implements PackCheck {
    @Override
    public Stream<Complaint> of(PackSources pack) {
        Set<String> used = TermUse.inPack(pack);
        return pack.data().vocabulary().terms().stream()
                .filter(term -> term.keptBecause() != null && used.contains(term.id()))
                .map(term -> complaint(term, pack.place(term.id())));
    }

    private static Complaint complaint(Term term, Place place) {
        return place.complaint(
                "The " + term.kind().word() + " '" + term.id()
                        + "' says kept-because, although a rule uses it, or a term that is broader or narrower.",
                "Take kept-because out.");
    }
}
