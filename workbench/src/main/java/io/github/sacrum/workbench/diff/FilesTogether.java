package io.github.sacrum.workbench.diff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes files all together or not at all: first beside their places, then each into its place in one move. */
public final class FilesTogether {
    private final Deque<Undo> undone = new ArrayDeque<>();

    private FilesTogether() {}

    /** One step back. */
    private interface Undo {
        void run() throws IOException;
    }

    /** A text that waits beside its place. */
    private record Waiting(Path from, Path to) {}

    /**
     * Writes files; if one cannot be written, all are left as they were.
     *
     * @param texts the text of each file
     * @throws UncheckedIOException if a file cannot be written
     */
    public static void write(Map<Path, String> texts) {
        new FilesTogether().all(texts);
    }

    private void all(Map<Path, String> texts) {
        List<Waiting> waiting = new ArrayList<>();
        try {
            for (Map.Entry<Path, String> text : texts.entrySet()) {
                waiting.add(waiting(text.getKey().toAbsolutePath(), text.getValue()));
            }
            for (Waiting file : waiting) {
                move(file);
            }
        } catch (IOException e) {
            undo(e);
            throw new UncheckedIOException("Nothing was written: a file cannot be.", e);
        }
    }

    private Waiting waiting(Path file, String text) throws IOException {
        Path folder = file.getParent();
        if (folder == null) {
            throw new NoSuchFileException(file.toString());
        }
        create(folder);
        Path temporary = Files.createFile(folder.resolve("." + file.getFileName() + "." + UUID.randomUUID()));
        undone.push(() -> Files.deleteIfExists(temporary));
        Files.writeString(temporary, text);
        return new Waiting(temporary, file);
    }

    private void create(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Path parent = folder.getParent();
            if (parent != null) {
                create(parent);
            }
            Files.createDirectory(folder);
            undone.push(() -> Files.deleteIfExists(folder));
        }
    }

    private void move(Waiting file) throws IOException {
        byte @Nullable [] before = Files.exists(file.to()) ? Files.readAllBytes(file.to()) : null;
        Files.move(file.from(), file.to(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        undone.push(() -> {
            if (before == null) {
                Files.deleteIfExists(file.to());
            } else {
                Files.write(file.to(), before);
            }
        });
    }

    private void undo(IOException cause) {
        for (Undo step : undone) {
            try {
                step.run();
            } catch (IOException e) {
                cause.addSuppressed(e);
            }
        }
    }
}
