package io.github.sacrum.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Waits until something changes in folders or below. The folders around them are watched for their names alone, so that
 * a folder which is replaced as a whole is found again.
 */
final class FolderWatch implements AutoCloseable {
    /** How long nothing must happen until a change is taken to be over: a save is often several events. */
    private static final long QUIET_MILLISECONDS = 100;

    private final List<Path> folders;
    private final WatchService service;

    FolderWatch(List<Path> folders) {
        this.folders = folders.stream()
                .map(folder -> folder.toAbsolutePath().normalize())
                .toList();
        try {
            service = FileSystems.getDefault().newWatchService();
        } catch (IOException e) {
            throw new UncheckedIOException("Folders cannot be watched here.", e);
        }
        register();
    }

    /** Waits until something has changed and all is quiet again; false if this was closed instead. */
    boolean await() throws InterruptedException {
        try {
            boolean changed = false;
            while (!changed) {
                changed = take(service.take());
            }
            WatchKey next = service.poll(QUIET_MILLISECONDS, TimeUnit.MILLISECONDS);
            while (next != null) {
                take(next);
                next = service.poll(QUIET_MILLISECONDS, TimeUnit.MILLISECONDS);
            }
            register();
            return true;
        } catch (ClosedWatchServiceException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The watching of folders cannot be ended.", e);
        }
    }

    /** Tells whether the events of a key concern the folders. */
    private boolean take(WatchKey key) {
        boolean concerned = key.pollEvents().stream()
                .anyMatch(event -> event.kind() == StandardWatchEventKinds.OVERFLOW
                        || concerns(((Path) key.watchable()).resolve((Path) event.context())));
        key.reset();
        return concerned;
    }

    private boolean concerns(Path changed) {
        return folders.stream().anyMatch(changed::startsWith);
    }

    /** Watches every folder there is now; to ask again for one that is watched already changes nothing. */
    private void register() {
        for (Path folder : folders) {
            Path parent = folder.getParent();
            if (parent != null && Files.isDirectory(parent)) {
                register(parent);
            }
            if (Files.isDirectory(folder)) {
                try (Stream<Path> all = Files.walk(folder)) {
                    all.filter(Files::isDirectory).forEach(this::register);
                } catch (IOException e) {
                    throw new UncheckedIOException("The folder cannot be watched.", e);
                }
            }
        }
    }

    private void register(Path folder) {
        try {
            folder.register(
                    service,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE);
        } catch (IOException e) {
            // A folder that has just gone needs no watching; any other fault is the host's to know.
            if (Files.isDirectory(folder)) {
                throw new UncheckedIOException("A folder cannot be watched.", e);
            }
        }
    }
}
