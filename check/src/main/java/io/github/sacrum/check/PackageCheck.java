package io.github.sacrum.check;

import io.github.sacrum.check.source.SourceFile;
import java.util.stream.Stream;

/** The package of every file is its folder, without hyphens. */
final class PackageCheck implements PackCheck {
    @Override
    public Stream<Complaint> of(PackSources pack) {
        return pack.files().stream()
                .filter(file -> file.faults().isEmpty())
                .filter(file -> !file.packageName().equals(due(file, pack)))
                .map(file -> new Complaint(
                        file.path(),
                        1
                                + (int) file.text()
                                        .lines()
                                        .takeWhile(line -> !line.startsWith("package"))
                                        .count(),
                        "",
                        "The package is '" + file.packageName() + "', not that of the folder.",
                        "Write package " + due(file, pack) + ";"));
    }

    private static String due(SourceFile file, PackSources pack) {
        String path = pack.root() + "/" + file.place();
        return path.substring(0, path.lastIndexOf('/')).replace("-", "").replace('/', '.');
    }
}
