package io.github.sacrum.casefile;

import io.github.sacrum.internal.Fields;
import io.github.sacrum.internal.Nearest;
import io.github.sacrum.internal.Require;
import io.github.sacrum.internal.YamlNode;
import io.github.sacrum.vocabulary.TermKind;
import io.github.sacrum.vocabulary.Vocabulary;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads ids of terms as far as their form goes; whether the vocabulary has them is checked with the whole fact. */
final class CodeReading {
    private static final int LONGEST_TO_GUESS = 80;

    private final Vocabulary vocabulary;

    CodeReading(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Nullable
    String code(YamlNode node, TermKind kind) {
        String text = node.text("The id of a term of kind " + kind.word());
        if (text == null || Require.isCode(text)) {
            return text;
        }
        node.report("The id of a term of kind " + kind.word() + " must be in kebab case, but is " + Nearest.name(text)
                + " that is not." + hint(text, kind));
        return null;
    }

    Set<String> codes(Fields fields, String name, TermKind kind) {
        return fields.items(name).stream()
                .map(item -> code(item, kind))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private String hint(String text, TermKind kind) {
        String hint = text.length() > LONGEST_TO_GUESS ? "" : vocabulary.hint(text, kind);
        return hint.isEmpty() ? " Maybe look it up with `./sacrum vocabulary`." : hint;
    }
}
