package io.github.sacrum.workbench;

import java.io.PrintStream;

/** Work that goes on until somebody ends it with Ctrl-C, which is no failure: the exit status is 0. */
final class UntilInterrupted {
    /** One turn of the work. */
    interface Turn {
        void take() throws InterruptedException;
    }

    private UntilInterrupted() {}

    /** Takes turns until this thread is interrupted or the process is ended. */
    static int repeat(PrintStream out, Turn turn) {
        // A process that a signal ends has a status of its own; only halting in a hook gives it another.
        Thread hook = new Thread(() -> {
            out.flush();
            Runtime.getRuntime().halt(0);
        });
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            while (true) {
                turn.take();
            }
        } catch (InterruptedException e) {
            return 0;
        } finally {
            remove(hook);
        }
    }

    private static void remove(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending already, and the hook with it.
            Thread.currentThread().interrupt();
        }
    }
}
