package io.github.sacrum.check;

import io.github.sacrum.check.source.Import;
import io.github.sacrum.check.source.Operand;
import io.github.sacrum.check.source.SourceFile;
import io.github.sacrum.check.source.SourcePattern;
import io.github.sacrum.check.source.SourceRule;
import io.github.sacrum.fact.Side;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every file imports what its rules name; the compiler would be content with an import of another file. */
final class MissingImportCheck implements PackCheck {
    /** The one type that a right-hand side may name. */
    private static final Pattern SIDE = Pattern.compile("\\bSide\\.");

    @Override
    public Stream<Complaint> of(PackSources pack) {
        return pack.files().stream().flatMap(MissingImportCheck::complaints);
    }

    private static Stream<Complaint> complaints(SourceFile file) {
        Set<String> imported = file.imports().stream().map(Import::name).collect(Collectors.toSet());
        Set<String> told = new HashSet<>(imported);
        return file.rules().stream()
                .flatMap(rule -> Stream.concat(
                        rule.patterns().stream().flatMap(pattern -> PatternType.of(pattern).stream()
                                .flatMap(type -> needs(pattern, type))
                                .filter(need -> told.add(need.getSimpleName()))
                                .map(need -> complaint(rule, pattern.line(), need))),
                        Stream.of(rule.consequence())
                                .filter(then -> SIDE.matcher(then.text()).find() && told.add("Side"))
                                .map(then -> complaint(rule, then.line(), Side.class))));
    }

    private static Stream<Class<?>> needs(SourcePattern pattern, PatternType type) {
        return Stream.concat(
                Stream.of(type.type()),
                pattern.comparisons().stream()
                        .filter(comparison -> comparison.operand().kind() == Operand.Kind.QUALIFIED)
                        .flatMap(comparison -> Stream.ofNullable(type.fields().get(comparison.field())))
                        .filter(Class::isEnum));
    }

    private static Complaint complaint(SourceRule rule, int line, Class<?> need) {
        return Complaint.about(
                rule,
                line,
                "The file does not import " + need.getSimpleName() + ".",
                "Add import " + need.getName() + ";");
    }
}
