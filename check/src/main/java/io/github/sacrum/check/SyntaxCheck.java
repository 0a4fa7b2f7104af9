package io.github.sacrum.check;

import java.util.stream.Stream;

/** Every file parses. */
final class SyntaxCheck implements PackCheck {
    @Override
    public Stream<Complaint> of(PackSources pack) {
        return pack.files().stream().flatMap(file -> file.faults().stream()
                .map(fault -> new Complaint(
                        file.path(),
                        fault.line(),
                        "",
                        sentence(fault.message()),
                        "Maybe a bracket, a quote, a comma, a semicolon or 'end' is missing here or above.")));
    }

    private static String sentence(String message) {
        return message.endsWith(".") ? message : message + ".";
    }
}
