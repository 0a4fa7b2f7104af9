package io.github.sacrum.check.source;

import io.github.sacrum.internal.Digests;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A rule as it is written.
 *
 * @param file the file, as messages name it
 * @param name the sentence that names it
 * @param line the line on which it begins
 * @param text its text without comments
 * @param annotations its annotations, in order
 * @param patterns every pattern of its conditions, those of an {@code accumulate} too
 * @param accumulations every {@code accumulate} of its conditions
 * @param constructs what else it is made of
 * @param consequence its right-hand side
 */
public record SourceRule(
        String file,
        String name,
        int line,
        String text,
        List<RuleAnnotation> annotations,
        List<SourcePattern> patterns,
        List<Accumulation> accumulations,
        List<Construct> constructs,
        Consequence consequence) {
    /** Copies the lists. */
    public SourceRule {
        annotations = List.copyOf(annotations);
        patterns = List.copyOf(patterns);
        accumulations = List.copyOf(accumulations);
        constructs = List.copyOf(constructs);
    }

    /**
     * Returns the digest of the rule's text, in which neither comments nor the layout count.
     *
     * @return SHA-256 in lower-case hexadecimal digits
     */
    public String digest() {
        return Digests.sha256(text.replaceAll("\\s+", " ").strip());
    }

    /**
     * Finds an annotation.
     *
     * @param annotation its name
     * @return the annotation, or empty if the rule does not have it
     */
    public Optional<RuleAnnotation> annotation(String annotation) {
        return annotations.stream()
                .filter(candidate -> candidate.name().equals(annotation))
                .findFirst();
    }

    /**
     * Returns the values of all annotations.
     *
     * @return the values, by name
     */
    public Map<String, String> values() {
        Map<String, String> values = new TreeMap<>();
        annotations.forEach(annotation -> values.put(annotation.name(), annotation.value()));
        return values;
    }

    /**
     * Returns what messages call the rule.
     *
     * @return its id, or its name if it has no id
     */
    public String title() {
        return annotation("id")
                .map(RuleAnnotation::value)
                .filter(id -> !id.isBlank())
                .orElse(name);
    }
}
