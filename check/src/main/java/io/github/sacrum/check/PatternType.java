package io.github.sacrum.check;

import io.github.sacrum.check.source.SourcePattern;
import io.github.sacrum.fact.Condition;
import io.github.sacrum.fact.Finding;
import io.github.sacrum.fact.History;
import io.github.sacrum.fact.Patient;
import io.github.sacrum.fact.Symptom;
import io.github.sacrum.inference.Advice;
import io.github.sacrum.inference.Hypothesis;
import io.github.sacrum.inference.Mechanism;
import io.github.sacrum.inference.RedFlag;
import io.github.sacrum.inference.Syndrome;
import io.github.sacrum.vocabulary.TermKind;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A type that the conditions of rules may match, and which of its fields hold ids of terms. */
enum PatternType {
    PATIENT(Patient.class),
    SYMPTOM(Symptom.class),
    FINDING(Finding.class),
    HISTORY(History.class),
    CONDITION(Condition.class),
    HYPOTHESIS(Hypothesis.class),
    MECHANISM(Mechanism.class),
    RED_FLAG(RedFlag.class),
    SYNDROME(Syndrome.class),
    ADVICE(Advice.class);

    private static final List<String> FACTORS =
            List.of("aggravatedBy", "relievedBy", "notAggravatedBy", "notRelievedBy");

    private final Class<?> type;

    PatternType(Class<?> type) {
        this.type = type;
    }

    static Optional<PatternType> of(SourcePattern pattern) {
        return of(pattern.type());
    }

    static Optional<PatternType> of(String word) {
        return Arrays.stream(values())
                .filter(candidate -> candidate.word().equals(word))
                .findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(PatternType::word).toList();
    }

    /** The type itself. */
    Class<?> type() {
        return type;
    }

    /** The name that rules write. */
    String word() {
        return type.getSimpleName();
    }

    /** Whether a host asserts it, so that its lack means unknown. */
    boolean isFact() {
        return compareTo(CONDITION) <= 0;
    }

    /** The fields that hold ids of terms, with the kind of the terms. */
    Map<String, TermKind> terms() {
        return switch (this) {
            case PATIENT -> Map.of("occupation", TermKind.ACTIVITY, "sport", TermKind.ACTIVITY);
            case SYMPTOM -> symptomTerms();
            case FINDING -> Map.of("code", TermKind.FINDING);
            case HISTORY -> Map.of("code", TermKind.HISTORY);
            case CONDITION -> Map.of("code", TermKind.CONDITION);
            case MECHANISM -> Map.of("code", TermKind.MECHANISM);
            case HYPOTHESIS, RED_FLAG, SYNDROME -> Map.of("condition", TermKind.CONDITION);
            case ADVICE -> Map.of();
        };
    }

    /** The field that says what a fact or conclusion of this type is about; empty if there is none. */
    String subject() {
        return terms().containsKey("code") ? "code" : terms().containsKey("condition") ? "condition" : "";
    }

    private static Map<String, TermKind> symptomTerms() {
        Map<String, TermKind> terms = new TreeMap<>(Map.of("code", TermKind.SYMPTOM, "quality", TermKind.QUALITY));
        FACTORS.forEach(field -> terms.put(field, TermKind.FACTOR));
        return terms;
    }

    /** What a condition may ask for by name, with its type; primitive types stand as their wrappers. */
    Map<String, Class<?>> fields() {
        return Fields.BY_TYPE.getOrDefault(this, Map.of());
    }

    /** Read once: every condition of every rule asks for them. */
    private static final class Fields {
        static final Map<PatternType, Map<String, Class<?>>> BY_TYPE =
                Arrays.stream(values()).collect(Collectors.toMap(each -> each, each -> fieldsOf(each.type)));
    }

    private static Map<String, Class<?>> fieldsOf(Class<?> type) {
        List<String> others = List.of("toString", "hashCode", "getClass", "notify", "notifyAll");
        Map<String, Class<?>> fields = new TreeMap<>();
        for (Method method : type.getMethods()) {
            boolean plain = method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers());
            if (plain && method.getReturnType() != void.class && !others.contains(method.getName())) {
                fields.put(
                        method.getName(),
                        MethodType.methodType(method.getReturnType()).wrap().returnType());
            }
        }
        return fields;
    }
}
