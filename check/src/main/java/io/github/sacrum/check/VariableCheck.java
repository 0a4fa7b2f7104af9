package io.github.sacrum.check;

import io.github.sacrum.check.source.SourceRule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every variable that a rule uses is bound in its conditions. */
final class VariableCheck implements RuleCheck {
    private static final Pattern LITERAL = Pattern.compile("\"(?:\\\\.|[^\"\\\\\\n])*\"");
    private static final Pattern BOUND = Pattern.compile("(\\$\\w+)\\s*:");
    private static final Pattern USED = Pattern.compile("\\$\\w+");

    @Override
    public Stream<Complaint> of(SourceRule rule, PackSources pack) {
        String text = LITERAL.matcher(rule.text()).replaceAll("\"\"");
        Set<String> bound =
                BOUND.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
        Set<String> told = new HashSet<>(bound);
        List<String> lines = text.lines().toList();
        return IntStream.range(0, lines.size()).boxed().flatMap(line -> USED.matcher(lines.get(line))
                .results()
                .map(MatchResult::group)
                .filter(told::add)
                .map(name -> complaint(rule, rule.line() + line, name, bound)));
    }

    private static Complaint complaint(SourceRule rule, int line, String name, Set<String> bound) {
        return Complaint.about(
                rule,
                line,
                "The variable " + name + " is not bound.",
                bound.isEmpty()
                        ? "Bind it in a pattern: " + name + " : …"
                        : "The rule binds " + bound.stream().sorted().collect(Collectors.joining(", ")) + ".");
    }
}
