package io.github.sacrum.workbench;

import io.github.sacrum.vocabulary.TermKind;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The kinds of terms by the words that case files use for them. */
final class Kinds implements ITypeConverter<TermKind>, Iterable<String> {
    Kinds() {}

    @Override
    public TermKind convert(String word) {
        return Arrays.stream(TermKind.values())
                .filter(kind -> kind.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(
                        "There is no such kind. Maybe one of " + String.join(", ", this) + "."));
    }

    @Override
    public Iterator<String> iterator() {
        return Arrays.stream(TermKind.values()).map(TermKind::word).iterator();
    }
}
