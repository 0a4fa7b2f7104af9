package io.github.sacrum.examples.livereload;

import io.github.sacrum.assessment.Assessment;
import io.github.sacrum.fact.Fact;
import io.github.sacrum.fact.Patient;
import io.github.sacrum.hipback.HipBack;
import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.live.LiveKnowledge;
import io.github.sacrum.live.ReloadListener;
import io.github.sacrum.problem.Problem;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** A service that assesses by the shipped pack and the overlay of a hospital, which may be edited meanwhile. */
public final class LiveReload implements AutoCloseable {
    private final LiveKnowledge knowledge;

    /**
     * Starts the service.
     *
     * @param overlay the folder of the hospital's overlay
     * @param journal is told of every change, and why one was refused
     */
    public LiveReload(Path overlay, Consumer<String> journal) {
        knowledge = LiveKnowledge.over(HipBack.pack(), overlay)
                .tell(new Journal(journal))
                .watch();
    }

    /**
     * Assesses a person by the knowledge that is in force now.
     *
     * @param patient the person
     * @param facts what is known
     * @return the assessment, whose record names the overlay
     */
    public Assessment assess(Patient patient, Collection<? extends Fact> facts) {
        return knowledge.reasoner().assess(patient, facts);
    }

    @Override
    public void close() {
        knowledge.close();
    }

    /** Writes a line for each thing that happens. */
    private record Journal(Consumer<String> lines) implements ReloadListener {
        @Override
        public void reloaded(KnowledgePack before, KnowledgePack after) {
            after.overlays()
                    .forEach(overlay -> lines.accept(
                            "In force: " + overlay.id() + " " + overlay.version() + " " + overlay.digest()));
        }

        @Override
        public void refused(List<Problem> problems) {
            problems.forEach(problem -> lines.accept("Refused: " + problem));
        }
    }
}
