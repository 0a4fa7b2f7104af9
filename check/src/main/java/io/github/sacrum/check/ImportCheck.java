package io.github.sacrum.check;

import io.github.sacrum.check.source.Import;
import io.github.sacrum.check.source.SourceFile;
import io.github.sacrum.inference.Conclude;
import io.github.sacrum.internal.Nearest;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Files import single types and the functions that conclude: no wildcard, no static field, no other function. */
final class ImportCheck implements PackCheck {
    @Override
    public Stream<Complaint> of(PackSources pack) {
        return pack.files().stream()
                .flatMap(file -> file.imports().stream().flatMap(target -> complaint(file, target).stream()));
    }

    /** The functions that right-hand sides may call. */
    static List<String> functions() {
        return Arrays.stream(Conclude.class.getMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()))
                .map(method -> method.getName())
                .toList();
    }

    private static Optional<Complaint> complaint(SourceFile file, Import target) {
        if (target.name().equals("*")) {
            return complaint(file, target, "A wildcard import.", "Import each type or function by its name.");
        }
        if (!target.ofFunction() || (isConclude(target) && functions().contains(target.name()))) {
            return Optional.empty();
        }
        if (isConclude(target)) {
            String near = Nearest.hint(target.name(), functions());
            return complaint(
                    file,
                    target,
                    "Conclude has no function '" + target.name() + "'.",
                    near.isEmpty() ? "It has " + String.join(", ", functions()) + "." : near.strip());
        }
        return complaint(
                file,
                target,
                "'" + target.target() + "' is imported, which is no function of Conclude.",
                "Import the type, and qualify its constants: Side.LEFT.");
    }

    private static boolean isConclude(Import target) {
        return target.owner().equals(Conclude.class.getName());
    }

    private static Optional<Complaint> complaint(SourceFile file, Import target, String what, String mend) {
        return Optional.of(new Complaint(file.path(), target.line(), "", what, mend));
    }
}
