package io.github.sacrum.check;

import io.github.sacrum.check.source.SourceRule;
import io.github.sacrum.inference.Conclude;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A right-hand side is one statement: a call of a function of {@link Conclude} that fits the rule's kind. */
final class ConsequenceCheck implements RuleCheck {
    private static final String ARGUMENT = "(?:\\$\\w+(?:\\.\\w+\\(\\))?|Side\\.[A-Z]+)";
    private static final Pattern CALL =
            Pattern.compile("(\\w+)\\(\\s*kcontext\\s*((?:,\\s*" + ARGUMENT + "\\s*)*)\\)\\s*;");
    private static final Pattern CHANGE = Pattern.compile("\\b(modify|update|delete|retract|insert\\w*)\\b\\s*[({]");

    @Override
    public Stream<Complaint> of(SourceRule rule, PackSources pack) {
        List<String> due = Kinds.of(rule).map(Kinds::conclusions).orElse(ImportCheck.functions());
        return fault(rule, due).stream()
                .map(fault -> Complaint.about(
                        rule,
                        rule.consequence().line(),
                        fault,
                        "Write one statement: "
                                + String.join(
                                        " or ",
                                        due.stream().map(ConsequenceCheck::form).toList())
                                + "."));
    }

    private static Optional<String> fault(SourceRule rule, List<String> due) {
        Matcher change = CHANGE.matcher(rule.consequence().text());
        if (change.find()) {
            return Optional.of("'" + change.group(1) + "' is not allowed in rules.");
        }
        Matcher call = CALL.matcher(rule.consequence().text());
        if (!call.matches()) {
            return Optional.of("The right-hand side is not one conclusion.");
        }
        if (!due.contains(call.group(1))) {
            return Optional.of("'" + call.group(1) + "' does not conclude what the annotations say.");
        }
        long given = call.group(2).chars().filter(character -> character == ',').count();
        return given == arguments(call.group(1))
                ? Optional.empty()
                : Optional.of("'" + call.group(1) + "' has the wrong number of arguments.");
    }

    private static String form(String function) {
        return function + "( kcontext" + ", $…".repeat((int) arguments(function)) + " );";
    }

    private static long arguments(String function) {
        return Arrays.stream(Conclude.class.getMethods())
                .filter(method -> method.getName().equals(function))
                .mapToLong(method -> method.getParameterCount() - 1L)
                .findFirst()
                .orElse(1);
    }
}
