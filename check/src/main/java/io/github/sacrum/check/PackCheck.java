package io.github.sacrum.check;

import java.util.stream.Stream;

/** One check on the sources of a pack. */
interface PackCheck {
    /** What is wrong; nothing if all is well. */
    Stream<Complaint> of(PackSources pack);
}
