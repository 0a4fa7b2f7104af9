package io.github.sacrum.check;

import io.github.sacrum.check.source.RuleAnnotation;
import io.github.sacrum.check.source.SourceRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A likelihood ratio agrees with the sensitivity and specificity that the rule states. */
final class AccuracyCheck implements RuleCheck {
    private static final List<String> BOTH = List.of("sensitivity", "specificity");

    @Override
    public Stream<Complaint> of(SourceRule rule, PackSources pack) {
        List<RuleAnnotation> stated =
                BOTH.stream().flatMap(name -> rule.annotation(name).stream()).toList();
        Optional<RuleAnnotation> wrong =
                stated.stream().filter(one -> !Accuracy.isShare(one.value())).findFirst();
        if (wrong.isPresent()) {
            return Stream.of(complaint(
                    rule,
                    wrong.get(),
                    "The value of @" + wrong.get().name() + " is no share.",
                    "Write it from 0 to 1, with as many digits as are published: 0.80."));
        }
        if (stated.size() == 1) {
            return Stream.of(complaint(
                    rule,
                    stated.get(0),
                    "The rule states @" + stated.get(0).name() + " alone.",
                    "Add the other: no ratio follows from one of the two."));
        }
        return rule.annotation("lr").stream().flatMap(ratio -> Accuracy.of(rule).stream()
                .flatMap(accuracy -> mismatches(rule, ratio, accuracy).stream()));
    }

    private static List<Complaint> mismatches(SourceRule rule, RuleAnnotation ratio, Accuracy accuracy) {
        String[] numbers = ratio.value().split("/", 2);
        List<Complaint> complaints = new ArrayList<>();
        for (int part = 0; part < numbers.length; part++) {
            String written = numbers[part].strip();
            Range due = accuracy.ratio(part == 0);
            boolean number = written.matches("\\d+(\\.\\d+)?");
            if (number && Accuracy.written(written).within(due).isEmpty()) {
                complaints.add(complaint(
                        rule,
                        ratio,
                        "The ratio for " + (part == 0 ? "presence" : "absence") + ", " + written
                                + ", does not follow from the sensitivity and specificity, which give "
                                + shown(due) + ".",
                        "Correct the one that was mistyped, or leave out an accuracy from which it does not stem."));
            }
        }
        return complaints;
    }

    private static String shown(Range due) {
        return Double.isInfinite(due.high())
                ? String.format(Locale.ROOT, "%.2f or more", due.low())
                : String.format(Locale.ROOT, "%.2f to %.2f", due.low(), due.high());
    }

    private static Complaint complaint(SourceRule rule, RuleAnnotation annotation, String what, String mend) {
        return Complaint.about(rule, annotation.line(), what, mend);
    }
}
