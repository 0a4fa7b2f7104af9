package io.github.sacrum.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small case files for the tests. */
final class Cases {
    /** A hip that hurts, with an id, a title, a day and a published answer. */
    static final String HIP = """
            id: hip
            title: Groin pain and a stiff hip
            patient: {age: 62, sex: female}
            assessed: 2026-10-01
            facts:
              - {symptom: groin-pain, side: left, severity: 6}
              - {finding: hip-internal-rotation, side: left, value: 12, unit: deg}
            unmapped: [walks with a friend's stick]
            expected: {condition: hip-osteoarthritis, origin: hip, urgency: routine}
            """;

    /** A back that hurts, and nothing more. */
    static final String BACK = """
            facts:
              - {symptom: low-back-pain, duration: {value: 3, unit: month}}
            """;

    /** Two cases, a line each. */
    static final String LINES = """
            {"id": "one", "facts": [{"symptom": "groin-pain", "side": "left"}]}
            {"id": "two", "facts": [{"symptom": "low-back-pain"}]}
            """;

    private Cases() {}

    static Path write(Path folder, String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
