package io.github.sacrum.casefile;

import io.github.sacrum.fact.Condition;
import io.github.sacrum.inference.Urgency;
import io.github.sacrum.internal.Fields;
import io.github.sacrum.internal.Problems;
import io.github.sacrum.internal.YamlNode;
import io.github.sacrum.vocabulary.Origin;
import io.github.sacrum.vocabulary.TermKind;
import io.github.sacrum.vocabulary.Vocabulary;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the published answer of a case. */
final class ExpectedReading {
    private static final List<String> FIELDS = List.of("condition", "also", "origin", "urgency", "note");

    private final Vocabulary vocabulary;
    private final Problems problems;
    private final CodeReading codes;

    ExpectedReading(Vocabulary vocabulary, Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
        codes = new CodeReading(vocabulary);
    }

    Expected read(YamlNode node) {
        Fields fields = new Fields(node, "An expected answer", FIELDS);
        YamlNode leading = fields.get("condition");
        return new Expected(
                leading == null ? null : condition(leading),
                fields.items("also").stream()
                        .map(this::condition)
                        .filter(Objects::nonNull)
                        .toList(),
                fields.word("origin", Origin.class),
                fields.word("urgency", Urgency.class),
                fields.text("note"));
    }

    private @Nullable String condition(YamlNode node) {
        String code = codes.code(node, TermKind.CONDITION);
        if (code != null) {
            vocabulary
                    .check(Condition.known(code), node.place())
                    .forEach(problem -> problems.add(problem.place(), problem.message()));
        }
        return code;
    }
}
