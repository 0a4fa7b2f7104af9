package io.github.sacrum.live;

import io.github.sacrum.internal.Require;
import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.problem.InvalidKnowledgeException;
import io.github.sacrum.problem.Problem;
import io.github.sacrum.reasoner.Reasoner;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Knowledge that is read again when its files change. New knowledge takes the place of the old as a whole, and only if
 * nothing is wrong with it; an assessment or consultation that is under way ends with what it began with. Thread-safe;
 * it keeps nothing of a person.
 */
public final class LiveKnowledge implements AutoCloseable {
    private final KnowledgeSource source;
    private final List<ReloadListener> listeners = new CopyOnWriteArrayList<>();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final AtomicReference<@Nullable FolderWatch> watch = new AtomicReference<>();
    private volatile Reasoner inForce;
    private Optional<String> tried;

    LiveKnowledge(KnowledgeSource source) {
        Reading first = Reading.of(source);
        this.source = source;
        this.inForce = first.orThrow();
        this.tried = first.digest();
    }

    /**
     * Opens the sources of a pack.
     *
     * @param pack the folder of {@code pack.yaml}, or one that {@link io.github.sacrum.check.RulePack#read} accepts
     * @param overlays the folders of overlays, in the order in which they are laid
     * @return the knowledge, which does not yet follow its files by itself: see {@link #watch}
     * @throws InvalidKnowledgeException if anything is wrong with the files; it lists everything
     * @throws UncheckedIOException if a file cannot be read
     */
    public static LiveKnowledge open(Path pack, Path... overlays) {
        return open(pack, new PackCompiler(), overlays);
    }

    /**
     * Opens the sources of a pack with a compiler that may know some of its rules already.
     *
     * @param pack the folder of {@code pack.yaml}, or one that {@link io.github.sacrum.check.RulePack#read} accepts
     * @param compiler the compiler, for instance {@link PackCompiler#startingFrom}
     * @param overlays the folders of overlays, in the order in which they are laid
     * @return the knowledge, which does not yet follow its files by itself: see {@link #watch}
     * @throws InvalidKnowledgeException if anything is wrong with the files; it lists everything
     * @throws UncheckedIOException if a file cannot be read
     */
    public static LiveKnowledge open(Path pack, PackCompiler compiler, Path... overlays) {
        PackFolder sources = new PackFolder(Require.nonNull(pack, "pack"), Require.nonNull(compiler, "compiler"));
        return new LiveKnowledge(new OverlaidFolders(sources, overlays));
    }

    /**
     * Opens overlays over a compiled pack, which itself does not change.
     *
     * @param shipped the pack
     * @param overlays the folders of the overlays, in the order in which they are laid
     * @return the knowledge, which does not yet follow its files by itself: see {@link #watch}
     * @throws InvalidKnowledgeException if anything is wrong with the files; it lists everything
     */
    public static LiveKnowledge over(KnowledgePack shipped, Path... overlays) {
        Require.nonNull(shipped, "shipped");
        KnowledgeSource fixed = new KnowledgeSource() {
            @Override
            public List<Path> folders() {
                return List.of();
            }

            @Override
            public KnowledgePack read() {
                return shipped;
            }
        };
        return new LiveKnowledge(new OverlaidFolders(fixed, overlays));
    }

    /**
     * Returns the reasoner of the knowledge in force. Ask for it anew for every person.
     *
     * @return the reasoner; what it knows never changes
     */
    public Reasoner reasoner() {
        return inForce;
    }

    /**
     * Adds a listener.
     *
     * @param listener is told of every change from now on
     * @return this
     */
    public LiveKnowledge tell(ReloadListener listener) {
        listeners.add(Require.nonNull(listener, "listener"));
        return this;
    }

    /**
     * Reads the files again now, changed or not.
     *
     * @return the reasoner of what was read, which is in force
     * @throws InvalidKnowledgeException if anything is wrong with the files; it lists everything, the listeners have been
     *     told, and the knowledge in force is what it was
     * @throws IllegalStateException if this is closed
     */
    public synchronized Reasoner reload() {
        refuseIfClosed();
        Reading reading = Reading.of(source);
        apply(reading);
        return reading.orThrow();
    }

    /**
     * Follows the files from now on: a thread of its own, which does not keep the application running, reads them
     * whenever one of them, or a folder, has changed.
     *
     * @return this
     * @throws UncheckedIOException if the system cannot watch folders
     * @throws IllegalStateException if this is closed
     */
    public LiveKnowledge watch() {
        refuseIfClosed();
        FolderWatch started = new FolderWatch(source.folders());
        if (!watch.compareAndSet(null, started)) {
            started.close();
            return this;
        }
        Thread thread = new Thread(() -> follow(started), "sacrum-live-knowledge");
        thread.setDaemon(true);
        thread.start();
        if (closed.get()) {
            started.close();
        }
        return this;
    }

    /** Stops following the files. The knowledge in force stays so. To close it again changes nothing. */
    @Override
    public void close() {
        FolderWatch started = watch.get();
        if (closed.compareAndSet(false, true) && started != null) {
            started.close();
        }
    }

    private void follow(FolderWatch folders) {
        boolean open = true;
        while (open) {
            try {
                reloadIfChanged();
                open = folders.await();
            } catch (UncheckedIOException e) {
                each(listener -> listener.refused(List.of(new Problem("", "A new folder cannot be watched."))));
            } catch (InterruptedException e) {
                open = false;
            }
        }
    }

    private synchronized void reloadIfChanged() {
        if (!closed.get() && !FolderText.digest(source.folders()).equals(tried)) {
            apply(Reading.of(source));
        }
    }

    private void apply(Reading reading) {
        tried = reading.digest();
        Reasoner after = reading.reasoner();
        if (after == null) {
            each(listener -> listener.refused(reading.problems()));
        } else {
            Reasoner before = inForce;
            inForce = after;
            each(listener -> listener.reloaded(before.pack(), after.pack()));
        }
    }

    private void each(Consumer<ReloadListener> call) {
        for (ReloadListener listener : listeners) {
            try {
                call.accept(listener);
            } catch (RuntimeException | Error e) {
                Thread thread = Thread.currentThread();
                thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
            }
        }
    }

    private void refuseIfClosed() {
        if (closed.get()) {
            throw new IllegalStateException("This live knowledge is closed.");
        }
    }
}
