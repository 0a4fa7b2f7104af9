package io.github.sacrum.knowledge;

import io.github.sacrum.internal.Nearest;
import io.github.sacrum.internal.Problems;
import io.github.sacrum.vocabulary.TermKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Turns the annotations of compiled rules into typed ones, and reports those that do not hold. */
public final class RuleCatalogue {
    /** The largest likelihood ratio that expert opinion alone may claim; its inverse is the smallest. */
    public static final double STRONGEST_OPINION = 2;

    private final PackParts parts;
    private final Problems problems;

    RuleCatalogue(PackParts parts, Problems problems) {
        this.parts = parts;
        this.problems = problems;
    }

    Map<String, RuleInfo> read(Map<String, Map<String, String>> compiled) {
        Map<String, RuleInfo> rules = new TreeMap<>();
        compiled.forEach((name, annotations) -> {
            RuleInfo rule = rule(name, annotations);
            if (rule != null && rules.put(rule.id(), rule) != null) {
                report(name, "The id '" + rule.id() + "' is used by two rules.");
            }
        });
        return rules;
    }

    private @Nullable RuleInfo rule(String name, Map<String, String> annotations) {
        String id = required(name, annotations, "id");
        String limits = required(name, annotations, "limits");
        String grade = required(name, annotations, "grade");
        String source = required(name, annotations, "source");
        RuleKind kind = kind(name, annotations);
        if (id == null || limits == null || grade == null || source == null || kind == null) {
            return null;
        }
        Optional<Grade> known = Arrays.stream(Grade.values())
                .filter(value -> value.name().equals(grade))
                .findFirst();
        if (known.isEmpty()) {
            report(name, "The @grade must be A, B, C or D.");
            return null;
        }
        List<Source> sources = Sources.resolve(
                message -> report(name, message),
                Arrays.stream(source.split(",")).map(String::strip).toList(),
                parts.bibliography());
        String target = target(name, annotations, kind);
        Double pretest = pretest(name, annotations, kind);
        LikelihoodRatio ratio = ratio(name, annotations, kind, known.get());
        RuleIndex.Entry entry = parts.index().get(id);
        return new RuleInfo(
                id,
                name,
                kind,
                target,
                sources,
                known.get(),
                limits,
                pretest,
                ratio,
                annotations.get("group"),
                "true".equals(annotations.get("combined")),
                "true".equals(annotations.get("residual")),
                annotations,
                entry == null ? null : entry.file(),
                entry == null ? 0 : entry.line(),
                entry == null ? Set.of() : entry.terms());
    }

    private @Nullable RuleKind kind(String name, Map<String, String> annotations) {
        List<RuleKind> kinds = new ArrayList<>();
        for (RuleKind kind : RuleKind.values()) {
            if (annotations.containsKey(kind.annotation())) {
                kinds.add(kind);
            }
        }
        if (kinds.size() != 1) {
            report(
                    name,
                    "A rule must have exactly one annotation that names its conclusion ("
                            + String.join(
                                    ", ",
                                    Arrays.stream(RuleKind.values())
                                            .map(kind -> "@" + kind.annotation())
                                            .toList())
                            + "), but this has " + kinds.size() + ".");
            return null;
        }
        return kinds.get(0);
    }

    private String target(String name, Map<String, String> annotations, RuleKind kind) {
        return switch (kind) {
            case PRETEST, EVIDENCE -> term(name, annotations, "condition", TermKind.CONDITION);
            case DERIVATION -> term(name, annotations, "derives", TermKind.FINDING);
            case MECHANISM -> term(name, annotations, "mechanism", TermKind.MECHANISM);
            case RED_FLAG -> {
                urgency(name, annotations);
                yield term(name, annotations, "flag", TermKind.CONDITION);
            }
            case SYNDROME -> term(name, annotations, "concludes", TermKind.CONDITION);
            case RECOMMENDATION -> recommendation(name, annotations, "recommendation", false);
            case WITHHOLDING -> caution(name, annotations, "withholds");
            case QUALIFICATION -> caution(name, annotations, "qualifies");
        };
    }

    private String caution(String name, Map<String, String> annotations, String annotation) {
        required(name, annotations, "reason");
        return recommendation(name, annotations, annotation, true);
    }

    private void urgency(String name, Map<String, String> annotations) {
        List<String> words = List.of("soon", "urgent", "emergency");
        String urgency = required(name, annotations, "urgency");
        if (urgency != null && !words.contains(urgency)) {
            report(name, "The @urgency '" + urgency + "' is none." + Nearest.hint(urgency, words));
        }
    }

    private String term(String name, Map<String, String> annotations, String annotation, TermKind kind) {
        String id = required(name, annotations, annotation);
        if (id == null) {
            return "";
        }
        boolean known =
                parts.vocabulary().find(id).filter(term -> term.kind() == kind).isPresent();
        if (!known) {
            report(
                    name,
                    "The vocabulary has no " + kind.word() + " '" + id + "' for @" + annotation + "."
                            + Nearest.hint(
                                    id,
                                    parts.vocabulary().terms().stream()
                                            .filter(term -> term.kind() == kind)
                                            .map(term -> term.id())
                                            .toList()));
        }
        return id;
    }

    private String recommendation(
            String name, Map<String, String> annotations, String annotation, boolean categoryToo) {
        String id = required(name, annotations, annotation);
        if (id == null) {
            return "";
        }
        boolean category = categoryToo
                && Arrays.stream(Category.values())
                        .anyMatch(value -> value.word().equals(id));
        if (!category && !parts.recommendations().containsKey(id)) {
            report(
                    name,
                    "There is no recommendation '" + id + "' for @" + annotation + "."
                            + Nearest.hint(id, parts.recommendations().keySet()));
        }
        return id;
    }

    private @Nullable Double pretest(String name, Map<String, String> annotations, RuleKind kind) {
        if (kind != RuleKind.PRETEST) {
            return null;
        }
        try {
            double value = Double.parseDouble(annotations.getOrDefault("pretest", ""));
            if (value > 0 && value < 1) {
                return value;
            }
        } catch (NumberFormatException e) {
            // reported below, with every other value that is no probability
        }
        report(name, "The @pretest must be a probability above 0 and below 1, such as \"0.34\".");
        return null;
    }

    private @Nullable LikelihoodRatio ratio(String name, Map<String, String> annotations, RuleKind kind, Grade grade) {
        if (kind != RuleKind.EVIDENCE) {
            return null;
        }
        Optional<LikelihoodRatio> ratio = LikelihoodRatio.parse(annotations.getOrDefault("lr", ""));
        if (ratio.isEmpty()) {
            report(
                    name,
                    "The @lr must be \"present / absent\", such as \"3.2 / 0.43\" or \"2.1 / -\", none of them 0.");
        } else if (grade == Grade.D
                && (ratio.get().of(true) > STRONGEST_OPINION || ratio.get().of(false) < 1 / STRONGEST_OPINION)) {
            report(name, "Expert opinion (@grade D) may claim a ratio of 0.5 to 2 at the most.");
        }
        return ratio.orElse(null);
    }

    private @Nullable String required(String name, Map<String, String> annotations, String annotation) {
        String value = annotations.get(annotation);
        if (value == null || value.isBlank()) {
            report(name, "The annotation @" + annotation + " is missing.");
            return null;
        }
        return value;
    }

    private void report(String rule, String message) {
        problems.add("rule \"" + rule + "\"", message);
    }
}
