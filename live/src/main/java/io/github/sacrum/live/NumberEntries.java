package io.github.sacrum.live;

import io.github.sacrum.internal.YamlNode;
import io.github.sacrum.knowledge.Grade;
import io.github.sacrum.knowledge.LikelihoodRatio;
import io.github.sacrum.knowledge.OverlayFiles;
import io.github.sacrum.knowledge.OverlayNumber;
import io.github.sacrum.knowledge.PackFiles;
import io.github.sacrum.knowledge.RuleInfo;
import io.github.sacrum.knowledge.RuleKind;
import io.github.sacrum.knowledge.Source;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads which numbers an overlay changes. A number without a source is expert opinion, and bounded as such. */
final class NumberEntries {
    private static final List<String> FIELDS = List.of("rule", "lr", "pretest", "reason", "role", "source", "grade");

    private final Given given;
    private final PackFiles data;

    NumberEntries(Given given, PackFiles data) {
        this.given = given;
        this.data = data;
    }

    List<OverlayNumber> read(List<YamlNode> items) {
        return items.stream()
                .flatMap(this::entry)
                .sorted(Comparator.comparing(OverlayNumber::rule))
                .toList();
    }

    private Stream<OverlayNumber> entry(YamlNode node) {
        Entry entry = new Entry(node, "A changed number", FIELDS);
        Answer answer = Answer.of(entry);
        if (entry.has("lr") == entry.has("pretest")) {
            entry.report("rule", "A changed number is either an 'lr' or a 'pretest'. Maybe write one of them.");
            return Stream.empty();
        }
        String annotation = entry.has("lr") ? "lr" : "pretest";
        String value = entry.written(annotation);
        return given
                .rule(entry)
                .filter(rule -> has(rule, annotation, entry))
                .flatMap(rule -> value == null ? Optional.empty() : number(entry, rule, annotation, value, answer))
                .stream();
    }

    private static boolean has(RuleInfo rule, String annotation, Entry entry) {
        if (rule.kind().annotation().equals(annotation)) {
            return true;
        }
        boolean other = rule.kind() == RuleKind.EVIDENCE || rule.kind() == RuleKind.PRETEST;
        entry.report(
                annotation,
                "The rule '" + rule.id() + "' has no " + annotation + "."
                        + (other
                                ? " Maybe write " + rule.kind().annotation() + "."
                                : " It has no number at all. Maybe switch it off instead."));
        return false;
    }

    private Optional<OverlayNumber> number(Entry entry, RuleInfo rule, String annotation, String value, Answer answer) {
        String key = entry.optional("source");
        String grade = grade(entry, rule, key);
        Optional<RuleInfo> changed = data.rule(
                rule.name(),
                OverlayFiles.numbered(rule, annotation, value, grade, key == null ? "" : key),
                (wrong, message) -> entry.report(wrong, message + mend(wrong, key)));
        String before = rule.annotation(annotation);
        changed.ifPresent(other -> checkSense(entry, rule, other, annotation));
        return changed.map(other -> new OverlayNumber(
                rule.id(), annotation, before, value, other.grade(), answer.reason(), answer.role(), source(key)));
    }

    private static String grade(Entry entry, RuleInfo rule, @Nullable String key) {
        String grade = entry.optional("grade");
        if (key != null) {
            return Objects.requireNonNullElse(grade, rule.grade().name());
        }
        if (grade != null && !grade.equals(Grade.D.name())) {
            entry.report("grade", "A number without a source is expert opinion, of grade D. Maybe name its source.");
        }
        return Grade.D.name();
    }

    private static String mend(String wrong, @Nullable String key) {
        return wrong.equals("lr") && key == null ? " Maybe name the source of the number." : "";
    }

    private static void checkSense(Entry entry, RuleInfo rule, RuleInfo changed, String annotation) {
        LikelihoodRatio before = rule.ratio();
        LikelihoodRatio after = changed.ratio();
        if (before != null && after != null) {
            if ((before.present() == null && after.present() != null)
                    || (before.absent() == null && after.absent() != null)) {
                entry.report(
                        annotation,
                        "The rule '" + rule.id() + "' weighs only what its ratio " + rule.annotation("lr")
                                + " speaks of. Maybe write '-' where that does.");
            }
        }
        if (Objects.equals(before, after) && Objects.equals(rule.pretest(), changed.pretest())) {
            entry.report(annotation, "The rule '" + rule.id() + "' has this number already. Maybe leave this out.");
        }
    }

    private @Nullable Source source(@Nullable String key) {
        return data.bibliography().stream()
                .filter(source -> source.key().equals(key))
                .findFirst()
                .orElse(null);
    }
}
