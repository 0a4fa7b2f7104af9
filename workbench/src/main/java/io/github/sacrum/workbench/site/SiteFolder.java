package io.github.sacrum.workbench.site;

import io.github.sacrum.knowledge.KnowledgePack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Writes a site to a directory: all of it or nothing, and never over anything that is not an earlier site. */
public final class SiteFolder {
    /** The file by which a directory is known as a site. */
    public static final String MARKER = ".sacrum-site";

    private SiteFolder() {}

    /**
     * Writes a site.
     *
     * @param input what it is made of
     * @param folder the directory: absent, empty, or an earlier site, which is replaced as a whole
     * @return the number of files written
     * @throws RefusedSiteException if the directory holds something else
     * @throws IOException if it cannot be written; what was there before is there still
     */
    public static int write(SiteInput input, Path folder) throws IOException {
        refuseForeign(folder);
        Path target = folder.toAbsolutePath().normalize();
        Path parent = target.getParent();
        if (parent == null) {
            throw new RefusedSiteException(
                    folder + ": This is the root of the file system. Maybe name a directory in it.");
        }
        Files.createDirectories(parent);
        Path work = Files.createTempDirectory(parent, ".sacrum-docs-");
        try {
            // A directory of its own within: a temporary one can be read by its owner alone.
            Path made = Files.createDirectory(work.resolve("made"));
            int files = fill(input, made);
            replace(target, made, work.resolve("earlier"));
            return files;
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        } finally {
            delete(work);
        }
    }

    /**
     * Refuses a directory that a site must not replace.
     *
     * @param folder the directory
     * @throws RefusedSiteException if the directory holds something that is not an earlier site
     * @throws IOException if it cannot be read
     */
    public static void refuseForeign(Path folder) throws IOException {
        Path target = folder.toAbsolutePath().normalize();
        if (!Files.exists(target)) {
            return;
        }
        if (!Files.isDirectory(target)) {
            throw new RefusedSiteException(
                    folder + ": This is a file, not a directory. Maybe name a new directory for the site.");
        }
        if (Files.exists(target.resolve(MARKER))) {
            return;
        }
        try (Stream<Path> entries = Files.list(target)) {
            if (entries.findAny().isPresent()) {
                throw new RefusedSiteException(folder
                        + ": This directory is not empty and not an earlier site; it is left as it is. Maybe name a new"
                        + " directory for the site.");
            }
        }
    }

    private static int fill(SiteInput input, Path made) throws IOException {
        KnowledgePack pack = input.pack();
        Files.writeString(
                made.resolve(MARKER), "A site written by sacrum docs\n" + pack + "\nSHA-256 " + pack.digest() + "\n");
        int[] files = {0};
        Site.of(input).make((place, text) -> {
            try {
                Path file = made.resolve(place);
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
                files[0]++;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return files[0];
    }

    private static void replace(Path target, Path made, Path earlier) throws IOException {
        boolean there = Files.exists(target);
        if (there) {
            Files.move(target, earlier, StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            Files.move(made, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (there) {
                Files.move(earlier, target, StandardCopyOption.ATOMIC_MOVE);
            }
            throw e;
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> files = Files.walk(folder)) {
            deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : deepestFirst) {
            Files.delete(file);
        }
    }
}
