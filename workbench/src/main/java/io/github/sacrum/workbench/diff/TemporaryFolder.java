package io.github.sacrum.workbench.diff;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A folder that is there for a while only. */
public final class TemporaryFolder implements AutoCloseable {
    private final Path path;

    /**
     * Makes the folder.
     *
     * @throws IOException if it cannot be made
     */
    public TemporaryFolder() throws IOException {
        path = Files.createTempDirectory("sacrum-");
    }

    /**
     * Returns where it is.
     *
     * @return its path
     */
    public Path path() {
        return path;
    }

    /** Unpacks an archive into a folder in it. */
    void unpack(InputStream archive, String within) throws IOException {
        Path root = path.resolve(within);
        try (ZipInputStream entries = new ZipInputStream(archive)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path file = root.resolve(entry.getName()).normalize();
                if (!file.startsWith(root)) {
                    throw new IOException("An entry of the archive leads out of it.");
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(entries, file);
                }
            }
            // The list of entries at its end is of no use here, but whoever writes it waits until it is read.
            archive.transferTo(OutputStream.nullOutputStream());
        }
    }

    @Override
    public void close() {
        List<Path> all;
        try (Stream<Path> files = Files.walk(path)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
            for (Path each : all) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A folder for the time being cannot be deleted: " + path.getFileName(), e);
        }
    }
}
