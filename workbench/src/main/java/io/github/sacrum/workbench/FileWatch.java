package io.github.sacrum.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Looks again and again which files have changed. It asks for sizes and times, which works on every file system, those of
 * containers and networks included, and tells which files changed, which events of the system do not tell for sure.
 */
final class FileWatch {
    private static final long PAUSE_MILLISECONDS = 120;

    private final List<Path> places;
    private Map<Path, Stamp> seen;
    private boolean pending;
    private long looked;

    /** Begins to watch files, and the files of folders that knowledge or scenarios can stand in. */
    FileWatch(List<Path> places) {
        this.places =
                places.stream().map(place -> place.toAbsolutePath().normalize()).toList();
        seen = stamps();
    }

    /** What changes when a file is written. */
    private record Stamp(long size, FileTime written) {}

    /** Waits for a change that is over, and returns the files that changed, came or went. */
    Set<Path> await() throws InterruptedException {
        Map<Path, Stamp> now = stamps();
        while (now.equals(seen)) {
            Thread.sleep(PAUSE_MILLISECONDS);
            now = stamps();
        }
        Map<Path, Stamp> before = Map.of();
        while (!now.equals(before)) {
            before = now;
            Thread.sleep(PAUSE_MILLISECONDS);
            now = stamps();
        }
        Set<Path> changed = new TreeSet<>();
        changed.addAll(seen.keySet());
        changed.addAll(now.keySet());
        Map<Path, Stamp> after = now;
        changed.removeIf(file -> Objects.equals(seen.get(file), after.get(file)));
        take(now);
        return changed;
    }

    private synchronized void take(Map<Path, Stamp> now) {
        seen = now;
        pending = false;
    }

    /** Whether something has changed that has not been waited for yet. Threads may ask as often as they like. */
    synchronized boolean pending() {
        long now = System.nanoTime();
        if (!pending && now - looked > PAUSE_MILLISECONDS * 1_000_000) {
            looked = now;
            pending = !stamps().equals(seen);
        }
        return pending;
    }

    private Map<Path, Stamp> stamps() {
        Map<Path, Stamp> stamps = new HashMap<>();
        for (Path place : places) {
            try (Stream<Path> all = Files.walk(place)) {
                all.filter(file -> file.equals(place) || counts(file)).forEach(file -> stamp(file, stamps));
            } catch (IOException | UncheckedIOException e) {
                // What has just gone, or is being replaced, is looked for again the next time.
            }
        }
        return stamps;
    }

    private static void stamp(Path file, Map<Path, Stamp> stamps) {
        try {
            BasicFileAttributes is = Files.readAttributes(file, BasicFileAttributes.class);
            if (is.isRegularFile()) {
                stamps.put(file, new Stamp(is.size(), is.lastModifiedTime()));
            }
        } catch (NoSuchFileException e) {
            stamps.remove(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean counts(Path file) {
        String name = file.toString();
        return name.endsWith(".drl") || name.endsWith(".yaml");
    }
}
