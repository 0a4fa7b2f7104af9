package io.github.sacrum.workbench.diff;

import io.github.sacrum.inference.Urgency;
import io.github.sacrum.internal.EnumWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which step of the version follows from which change, and why. */
final class Steps {
    private static final Set<String> TEXTS_OF_RULES = Set.of("sentence", "@limits", "@source", "@reason");
    private static final Set<String> MEANING_OF_TERMS = Set.of("kind", "unit", "laterality");
    private static final Set<String> USE_OF_TERMS = Set.of("broader", "origin", "serious", "low", "high");
    private static final Set<String> WEIGHT_OF_ADVICE = Set.of("category", "strength", "certainty");

    private final Map<String, Reason> reasons = new LinkedHashMap<>();

    private Steps() {}

    /** Returns the reasons, those of the greatest step first. */
    static List<Reason> of(List<Changes> all) {
        Steps steps = new Steps();
        all.forEach(steps::add);
        return steps.reasons.values().stream()
                .sorted(Comparator.comparing(Reason::step).reversed().thenComparing(Reason::kind))
                .toList();
    }

    /** Returns the greatest of the steps. */
    static Step due(List<Reason> reasons) {
        return reasons.stream().map(Reason::step).max(Comparator.naturalOrder()).orElse(Step.NONE);
    }

    private void add(Changes changes) {
        ItemKind kind = changes.kind();
        boolean cited = kind == ItemKind.SOURCES;
        // A case that is there for one of the two only tells nothing about the pack.
        if (kind != ItemKind.CASES) {
            changes.removed().forEach(item -> add(cited ? Step.PATCH : Step.MAJOR, kind, "gone", item));
            changes.renamed().forEach(item -> add(cited ? Step.PATCH : Step.MAJOR, kind, "renamed", item.before()));
            changes.added().forEach(item -> add(cited ? Step.PATCH : Step.MINOR, kind, "new", item));
        }
        for (ItemChange change : changes.changed()) {
            for (FieldChange field : change.fields()) {
                Step step = step(kind, field);
                add(step, kind, what(step, field), change.after());
            }
        }
    }

    private void add(Step step, ItemKind kind, String what, Item item) {
        reasons.merge(
                step + " " + kind + " " + what,
                new Reason(step, kind, what, List.of(item.id())),
                (one, other) -> new Reason(step, kind, what, joined(one.ids(), other.ids())));
    }

    private static List<String> joined(List<String> some, List<String> more) {
        List<String> all = new ArrayList<>(some);
        more.stream().filter(id -> !all.contains(id)).forEach(all::add);
        return all;
    }

    private static Step step(ItemKind kind, FieldChange field) {
        return switch (kind) {
            case RULES ->
                lowersUrgency(field) ? Step.MAJOR : TEXTS_OF_RULES.contains(field.field()) ? Step.PATCH : Step.MINOR;
            case TERMS ->
                MEANING_OF_TERMS.contains(field.field()) || narrows(field)
                        ? Step.MAJOR
                        : USE_OF_TERMS.contains(field.field()) ? Step.MINOR : Step.PATCH;
            case SOURCES -> Step.PATCH;
            case RECOMMENDATIONS -> WEIGHT_OF_ADVICE.contains(field.field()) ? Step.MINOR : Step.PATCH;
            case CASES ->
                lowersUrgency(field)
                                || (field.field().equals(CaseOutlook.REFUSED)
                                        && field.before().isEmpty())
                        ? Step.MAJOR
                        : Step.MINOR;
        };
    }

    private static String what(Step step, FieldChange field) {
        if (step == Step.MAJOR && lowersUrgency(field)) {
            return "less urgent";
        }
        if (step == Step.MAJOR && narrows(field)) {
            return field.field().equals("serious") ? "no longer serious" : "narrower in range";
        }
        return "with changed " + field.field();
    }

    private static boolean lowersUrgency(FieldChange field) {
        return field.field().endsWith(CaseOutlook.URGENCY) && urgency(field.after()) < urgency(field.before());
    }

    /** The rank of an urgency; none at all, or a wrong word, is the lowest. */
    private static int urgency(List<String> words) {
        return words.stream()
                .flatMap(word -> EnumWords.find(Urgency.class, word).stream())
                .mapToInt(Urgency::ordinal)
                .max()
                .orElse(-1);
    }

    /** A value that was accepted is refused, or a condition is no longer among what must not be missed. */
    private static boolean narrows(FieldChange field) {
        return switch (field.field()) {
            case "low" -> number(field.after()) > number(field.before());
            case "high" -> number(field.after()) < number(field.before());
            case "serious" -> field.after().isEmpty();
            default -> false;
        };
    }

    private static double number(List<String> values) {
        return values.isEmpty() ? 0 : Double.parseDouble(values.get(0));
    }
}
