package io.github.sacrum.casefile;

import io.github.sacrum.problem.Problem;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts problems in the order of the file. */
final class ByPlace {
    private static final Pattern PLACE = Pattern.compile(":(\\d+)(?::(\\d+))?$");

    private ByPlace() {}

    static List<Problem> sorted(List<Problem> problems) {
        return problems.stream()
                .sorted(Comparator.comparingInt((Problem problem) -> part(problem, 1))
                        .thenComparingInt(problem -> part(problem, 2)))
                .toList();
    }

    private static int part(Problem problem, int group) {
        Matcher matcher = PLACE.matcher(problem.place());
        return matcher.find() && matcher.group(group) != null ? Integer.parseInt(matcher.group(group)) : 0;
    }
}
