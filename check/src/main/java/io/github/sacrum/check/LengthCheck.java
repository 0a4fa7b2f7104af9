package io.github.sacrum.check;

import java.util.stream.Stream;

/** No file is too long to be read at a sitting. */
final class LengthCheck implements PackCheck {
    static final int LONGEST = 300;

    @Override
    public Stream<Complaint> of(PackSources pack) {
        return pack.files().stream()
                .filter(file -> file.text().lines().count() > LONGEST)
                .map(file -> new Complaint(
                        file.path(),
                        LONGEST + 1,
                        "",
                        "The file has " + file.text().lines().count() + " lines, more than " + LONGEST + ".",
                        "Divide it by topic."));
    }
}
