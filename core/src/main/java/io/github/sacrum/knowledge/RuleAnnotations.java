package io.github.sacrum.knowledge;

import io.github.sacrum.internal.Nearest;
import io.github.sacrum.vocabulary.Term;
import io.github.sacrum.vocabulary.TermKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns the annotations of one rule into typed ones, and reports those that do not hold. */
final class RuleAnnotations {
    private static final List<String> URGENCIES = List.of("soon", "urgent", "emergency");
    private static final List<String> ORIGINS = List.of("hip", "spine", "pelvis", "both", "other");

    private final PackParts parts;
    private final Map<String, String> annotations;
    private final BiConsumer<String, String> report;

    RuleAnnotations(PackParts parts, Map<String, String> annotations, BiConsumer<String, String> report) {
        this.parts = parts;
        this.annotations = annotations;
        this.report = report;
    }

    @Nullable
    RuleInfo read(String name) {
        String id = required("id");
        String limits = required("limits");
        String source = required("source");
        Grade grade = grade(required("grade"));
        RuleKind kind = kind();
        String target = kind == null ? "" : target(kind);
        Double pretest = kind == RuleKind.PRETEST ? pretest() : null;
        LikelihoodRatio ratio = kind == RuleKind.EVIDENCE ? ratio(grade) : null;
        List<Source> sources = source == null ? List.of() : sources(source);
        if (id == null || limits == null || grade == null || source == null || kind == null) {
            return null;
        }
        RuleIndex.Entry entry = parts.index().get(id);
        return new RuleInfo(
                id,
                name,
                kind,
                target,
                sources,
                grade,
                limits,
                pretest,
                ratio,
                annotations.get("group"),
                "true".equals(annotations.get("combined")),
                residual(),
                annotations,
                entry == null ? null : entry.place(),
                entry == null ? Set.of() : entry.terms(),
                entry == null ? List.of() : entry.needs());
    }

    private @Nullable Grade grade(@Nullable String word) {
        Optional<Grade> grade = Arrays.stream(Grade.values())
                .filter(value -> value.name().equals(word))
                .findFirst();
        if (word != null && grade.isEmpty()) {
            report.accept("grade", "The @grade must be A, B, C or D.");
        }
        return grade.orElse(null);
    }

    private List<Source> sources(String keys) {
        return Sources.resolve(
                message -> report.accept("source", message),
                Arrays.stream(keys.split(",")).map(String::strip).toList(),
                parts.bibliography());
    }

    private @Nullable RuleKind kind() {
        List<RuleKind> kinds = new ArrayList<>();
        for (RuleKind kind : RuleKind.values()) {
            if (annotations.containsKey(kind.annotation())) {
                kinds.add(kind);
            }
        }
        if (kinds.size() == 1) {
            return kinds.get(0);
        }
        String all = Arrays.stream(RuleKind.values())
                .map(kind -> "@" + kind.annotation())
                .collect(Collectors.joining(", "));
        report.accept(
                kinds.isEmpty() ? "" : kinds.get(1).annotation(),
                "A rule must have exactly one annotation that names its conclusion (" + all + "), but this has "
                        + kinds.size() + ".");
        return null;
    }

    private String target(RuleKind kind) {
        return switch (kind) {
            case PRETEST, EVIDENCE -> term("condition", TermKind.CONDITION);
            case DERIVATION -> term("derives", TermKind.FINDING);
            case MECHANISM -> term("mechanism", TermKind.MECHANISM);
            case RED_FLAG -> {
                urgency();
                yield term("flag", TermKind.CONDITION);
            }
            case SYNDROME -> {
                origin();
                share();
                yield term("concludes", TermKind.CONDITION);
            }
            case RECOMMENDATION -> recommendation("recommendation", false);
            case WITHHOLDING, QUALIFICATION -> {
                required("reason");
                yield recommendation(kind.annotation(), true);
            }
        };
    }

    private void urgency() {
        String urgency = required("urgency");
        if (urgency != null && !URGENCIES.contains(urgency)) {
            report.accept(
                    "urgency",
                    "The @urgency must be soon, urgent or emergency, not '" + urgency + "'."
                            + Nearest.hint(urgency, URGENCIES));
        }
    }

    private void origin() {
        String origin = annotations.get("origin");
        if (origin != null && !ORIGINS.contains(origin)) {
            report.accept(
                    "origin",
                    "The @origin must be hip, spine, pelvis, both or other, not '" + origin + "'."
                            + Nearest.hint(origin, ORIGINS));
        }
    }

    private void share() {
        if (annotations.containsKey("share") && probability("share", 1) == null) {
            report.accept("share", "The @share must be above 0 and up to 1, such as \"0.66\".");
        }
    }

    private String term(String annotation, TermKind kind) {
        String id = required(annotation);
        if (id == null) {
            return "";
        }
        if (parts.vocabulary().find(id).filter(term -> term.kind() == kind).isEmpty()) {
            List<String> ids = parts.vocabulary().terms().stream()
                    .filter(term -> term.kind() == kind)
                    .map(Term::id)
                    .toList();
            report.accept(
                    annotation,
                    "The vocabulary has no " + kind.word() + " '" + id + "' for @" + annotation + "."
                            + Nearest.hint(id, ids));
        }
        return id;
    }

    private String recommendation(String annotation, boolean categoryToo) {
        String id = required(annotation);
        if (id == null) {
            return "";
        }
        boolean category = categoryToo
                && Arrays.stream(Category.values())
                        .anyMatch(value -> value.word().equals(id));
        if (!category && !parts.recommendations().containsKey(id)) {
            report.accept(
                    annotation,
                    "There is no recommendation '" + id + "' for @" + annotation + "."
                            + Nearest.hint(id, parts.recommendations().keySet()));
        }
        return id;
    }

    private @Nullable Double pretest() {
        Double value = probability("pretest", Math.nextDown(1d));
        if (value == null) {
            report.accept("pretest", "The @pretest must be a probability above 0 and below 1, such as \"0.34\".");
        }
        return value;
    }

    private @Nullable Double probability(String annotation, double most) {
        try {
            double value = Double.parseDouble(annotations.getOrDefault(annotation, ""));
            return value > 0 && value <= most ? value : null;
        } catch (NumberFormatException e) {
            return null; // what is no number is no probability either, and the caller says so
        }
    }

    private @Nullable Residual residual() {
        String text = annotations.get("residual");
        Optional<Residual> residual = text == null ? Optional.empty() : Residual.parse(text);
        if (text != null && residual.isEmpty()) {
            report.accept(
                    "residual",
                    "The @residual must give shares from 0 to 1 by origin, and for serious conditions of other origins,"
                            + " such as \"spine 1, pelvis 1, serious 1\".");
        }
        return residual.orElse(null);
    }

    private @Nullable LikelihoodRatio ratio(@Nullable Grade grade) {
        Optional<LikelihoodRatio> ratio = LikelihoodRatio.parse(annotations.getOrDefault("lr", ""));
        if (ratio.isEmpty()) {
            report.accept(
                    "lr",
                    "The @lr must be \"present / absent\", such as \"3.2 / 0.43\" or \"2.1 / -\", none of them 0;"
                            + " or \"settles / -\" for a reference standard, or \"excludes / -\" for a part that was removed.");
        } else if (grade == Grade.D
                && !(isOpinion(ratio.get().of(true)) && isOpinion(ratio.get().of(false)))) {
            report.accept("lr", "Expert opinion (@grade D) may claim a ratio of 0.5 to 2 at the most.");
        }
        return ratio.orElse(null);
    }

    private static boolean isOpinion(double ratio) {
        return ratio <= RuleCatalogue.STRONGEST_OPINION && ratio >= 1 / RuleCatalogue.STRONGEST_OPINION;
    }

    private @Nullable String required(String annotation) {
        String value = annotations.get(annotation);
        if (value == null || value.isBlank()) {
            report.accept(annotation, "The annotation @" + annotation + " is missing.");
            return null;
        }
        return value;
    }
}
