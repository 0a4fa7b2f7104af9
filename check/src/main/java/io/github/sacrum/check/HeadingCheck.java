package io.github.sacrum.check;

import java.util.stream.Stream;

/** The first line of every file is a comment that says what it holds. */
final class HeadingCheck implements PackCheck {
    @Override
    public Stream<Complaint> of(PackSources pack) {
        return pack.files().stream()
                .filter(file -> !file.text().lines().findFirst().orElse("").matches("//.*\\w.*"))
                .map(file -> new Complaint(
                        file.path(), 1, "", "The first line is no comment.", "Say there what the file holds: // …"));
    }
}
