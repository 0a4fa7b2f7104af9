package io.github.sacrum.workbench;

import io.github.sacrum.casefile.CaseFile;
import io.github.sacrum.fact.Fact;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A case and where it stands.
 *
 * @param input the name of the file it was read from
 * @param number its place among the cases of the file, from 1
 * @param alone whether it is the only case of the file
 * @param file the case
 */
record GivenCase(String input, int number, boolean alone, CaseFile file) {
    /** The same case without some of its facts, or empty if none is left. */
    Optional<GivenCase> without(Predicate<Fact> out) {
        List<Fact> kept = file.facts().stream().filter(out.negate()).toList();
        return kept.isEmpty() ? Optional.empty() : Optional.of(new GivenCase(input, number, alone, file.with(kept)));
    }

    /** Says where the case stands, for messages. */
    String place() {
        return alone ? input : input + ", case " + number;
    }

    /** Returns the case's id, or where it stands if it has none. */
    String name() {
        return file.id() == null ? place() : printable(file.id());
    }

    /** Returns the name and, if there is one, the title. */
    String title() {
        return file.title() == null ? name() : name() + ": " + printable(file.title());
    }

    /** Keeps a text of a file from steering the terminal. */
    private static String printable(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    @Override
    public String toString() {
        return "GivenCase[withheld]";
    }
}
