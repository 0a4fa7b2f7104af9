package io.github.sacrum.live;

import io.github.sacrum.internal.Digests;
import io.github.sacrum.internal.Nearest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of a folder that make knowledge: rules and data, but no scenarios and nothing that an editor leaves beside
 * them. Read once.
 */
final class FolderText {
    /** No files. */
    static final FolderText NONE = new FolderText(Map.of());

    private final Map<String, byte[]> files;

    private FolderText(Map<String, byte[]> files) {
        this.files = files;
    }

    /** Reads the files of a folder and of those below it. */
    static FolderText read(Path folder) {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(FolderText::makesKnowledge).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The folder cannot be read.", e);
        }
        return new FolderText(files);
    }

    /** One digest for some folders, or empty if one of them cannot be read. */
    static Optional<String> digest(List<Path> folders) {
        MessageDigest digest = Digests.sha256();
        try {
            folders.forEach(folder -> read(folder).into(digest));
        } catch (UncheckedIOException e) {
            return Optional.empty();
        }
        return Optional.of(HexFormat.of().formatHex(digest.digest()));
    }

    /** The paths of the files with slashes, in order. */
    List<String> paths() {
        return List.copyOf(files.keySet());
    }

    /** The text of a file, or empty if there is no such file. */
    Optional<String> text(String path) {
        return Optional.ofNullable(files.get(path)).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** The hint of a message about a file that is not there. */
    String hint(String path) {
        return Nearest.hint(path, files.keySet());
    }

    /** SHA-256 over the names and contents of all files. */
    String digest() {
        MessageDigest digest = Digests.sha256();
        into(digest);
        return HexFormat.of().formatHex(digest.digest());
    }

    private void into(MessageDigest digest) {
        files.forEach((path, bytes) -> {
            digest.update((path + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        });
    }

    private static boolean makesKnowledge(Path file) {
        String name = file.toString();
        boolean named = name.endsWith(".drl") || (name.endsWith(".yaml") && !name.endsWith(".cases.yaml"));
        return named && Files.isRegularFile(file);
    }
}
