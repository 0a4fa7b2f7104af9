package io.github.sacrum.check;

import io.github.sacrum.check.source.Import;
import io.github.sacrum.check.source.Operand;
import io.github.sacrum.check.source.SourceFile;
import io.github.sacrum.check.source.SourcePattern;
import io.github.sacrum.check.source.SourceRule;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every file imports what its patterns name; the compiler would be content with an import of another file. */
final class MissingImportCheck implements PackCheck {
    @Override
    public Stream<Complaint> of(PackSources pack) {
        return pack.files().stream().flatMap(MissingImportCheck::complaints);
    }

    private static Stream<Complaint> complaints(SourceFile file) {
        Set<String> imported = file.imports().stream().map(Import::name).collect(Collectors.toSet());
        Set<String> told = new HashSet<>(imported);
        return file.rules().stream()
                .flatMap(rule -> rule.patterns().stream().flatMap(pattern -> PatternType.of(pattern).stream()
                        .flatMap(type -> needs(pattern, type))
                        .filter(need -> told.add(need.getSimpleName()))
                        .map(need -> complaint(rule, pattern, need))));
    }

    private static Stream<Class<?>> needs(SourcePattern pattern, PatternType type) {
        return Stream.concat(
                Stream.of(type.type()),
                pattern.comparisons().stream()
                        .filter(comparison -> comparison.operand().kind() == Operand.Kind.QUALIFIED)
                        .flatMap(comparison -> Stream.ofNullable(type.fields().get(comparison.field())))
                        .filter(Class::isEnum));
    }

    private static Complaint complaint(SourceRule rule, SourcePattern pattern, Class<?> need) {
        return Complaint.about(
                rule,
                pattern.line(),
                "The file does not import " + need.getSimpleName() + ".",
                "Add import " + need.getName() + ";");
    }
}
