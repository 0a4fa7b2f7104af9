package io.github.sacrum.check;

import java.util.stream.Stream;

/** Texts that are shown to a reader say something, in one style, of a length that is read, without markup. */
final class WordingCheck implements PackCheck {
    @Override
    public Stream<Complaint> of(PackSources pack) {
        return ShownTexts.of(pack).flatMap(shown -> shown.wording().fault(shown.text()).stream()
                .map(fault -> shown.complaint(fault, shown.wording().mend())));
    }
}
