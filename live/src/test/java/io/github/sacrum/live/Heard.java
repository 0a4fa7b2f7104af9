package io.github.sacrum.live;

import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.problem.Problem;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A listener that keeps what it is told. */
final class Heard implements ReloadListener {
    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

    @Override
    public void reloaded(KnowledgePack before, KnowledgePack after) {
        told.add("reloaded " + before.digest() + " " + after.digest());
    }

    @Override
    public void refused(List<Problem> problems) {
        told.add("refused " + problems);
    }

    /** What it is told next; it waits for that as long as a slow machine may need. */
    String next() throws InterruptedException {
        String next = told.poll(60, TimeUnit.SECONDS);
        return next == null ? "nothing" : next;
    }

    boolean isEmpty() {
        return told.isEmpty();
    }
}
