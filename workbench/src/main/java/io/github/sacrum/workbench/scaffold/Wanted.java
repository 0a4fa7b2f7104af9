package io.github.sacrum.workbench.scaffold;

import io.github.sacrum.internal.Nearest;
import io.github.sacrum.problem.InvalidKnowledgeException;
import io.github.sacrum.problem.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what an author has left out or got wrong, so that all of it is told at once. */
final class Wanted {
    private final List<Problem> problems = new ArrayList<>();

    /** Returns what an option says; if it says nothing, notes what it is for. */
    String need(String option, @Nullable String value, String what) {
        if (value == null || value.isBlank()) {
            problems.add(new Problem(option, "This is missing: " + what + "."));
            return "";
        }
        return value.strip();
    }

    /** Notes that a word is none of those it may be; an empty one has been noted already. */
    void oneOf(String option, String word, Collection<String> known, String what) {
        if (!word.isEmpty() && !known.contains(word)) {
            wrong(option, "There is no " + what + " " + Nearest.name(word) + "." + Nearest.hint(word, known));
        }
    }

    void wrong(String place, String message) {
        problems.add(new Problem(place, message));
    }

    /** Tells whether something is noted about an option. */
    boolean about(String option) {
        return problems.stream().anyMatch(problem -> problem.place().equals(option));
    }

    void refuse() {
        if (!problems.isEmpty()) {
            throw new InvalidKnowledgeException(problems);
        }
    }
}
