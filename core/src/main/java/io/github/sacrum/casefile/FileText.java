package io.github.sacrum.casefile;

import io.github.sacrum.internal.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads the text of a file, which must be UTF-8 and of a sane size. */
final class FileText {
    private static final int MEBIBYTE = 1024 * 1024;
    private static final int MOST_MEBIBYTES = 64;

    private FileText() {}

    /** Returns the text, or null if there is none to read, which is noted. */
    static @Nullable String of(Path path, Problems problems) {
        if (Files.isDirectory(path)) {
            problems.add(path.toString(), "This is a directory. Maybe name the files in it.");
            return null;
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(MOST_MEBIBYTES * MEBIBYTE + 1);
            if (bytes.length > MOST_MEBIBYTES * MEBIBYTE) {
                problems.add(
                        path.toString(),
                        "This is larger than " + MOST_MEBIBYTES + " MiB. Maybe split it into several files.");
                return null;
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (NoSuchFileException e) {
            problems.add(path.toString(), "There is no such file. Maybe the path starts at another directory.");
        } catch (CharacterCodingException e) {
            problems.add(path.toString(), "This is not text in UTF-8. Maybe save it with this encoding.");
        } catch (IOException e) {
            problems.add(path.toString(), "This cannot be read. Maybe a permission is missing.");
        }
        return null;
    }
}
