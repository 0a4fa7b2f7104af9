package io.github.sacrum.workbench;

import io.github.sacrum.problem.InvalidCaseException;
import io.github.sacrum.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The text of standard input, under the same conditions as that of a file. */
final class StandardInput {
    /** What messages call it. */
    static final String NAME = "standard input";

    private static final int MEBIBYTE = 1024 * 1024;
    private static final int MOST_MEBIBYTES = 64;

    private StandardInput() {}

    static String text(InputStream in) {
        try {
            byte[] bytes = in.readNBytes(MOST_MEBIBYTES * MEBIBYTE + 1);
            if (bytes.length > MOST_MEBIBYTES * MEBIBYTE) {
                throw refused("This is larger than " + MOST_MEBIBYTES + " MiB. Maybe split it into several runs.");
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw refused("This is not text in UTF-8. Maybe convert it with iconv.");
        } catch (IOException e) {
            throw refused("This cannot be read. Maybe it is closed.");
        }
    }

    private static InvalidCaseException refused(String message) {
        return new InvalidCaseException(List.of(new Problem(NAME, message)));
    }
}
