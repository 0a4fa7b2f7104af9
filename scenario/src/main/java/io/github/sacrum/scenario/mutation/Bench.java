package io.github.sacrum.scenario.mutation;

import io.github.sacrum.check.source.SourceFile;
import io.github.sacrum.fact.Fact;
import io.github.sacrum.fact.Patient;
import io.github.sacrum.internal.CompiledRules;
import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.reasoner.Inspection;
import io.github.sacrum.reasoner.Reasoner;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Runs the pack with the shadows of some rules of one file beside it. A shadow that throws ends the run for all, so those
 * that a failure blames are set apart, and each is run alone. For one thread.
 */
final class Bench {
    private final KnowledgePack pack;
    private final List<Subject> subjects;
    private final CompiledRules compiled;
    private final Map<String, String> refused;
    private final Reasoner plain;
    private final Set<String> together;
    private final Set<String> apart = new TreeSet<>();
    private Reasoner reasoner;

    /**
     * Compiles the shadows.
     *
     * @param plain reasons by the pack without shadows
     * @param subjects rules of one file
     * @param onlyDrops whether only constraints are left out, which is enough for cases
     */
    Bench(Reasoner plain, List<Subject> subjects, boolean onlyDrops) {
        this.plain = plain;
        this.subjects = subjects;
        pack = plain.pack();
        SourceFile file = subjects.get(0).file();
        Map<String, String> texts = new TreeMap<>();
        subjects.forEach(subject -> texts.putAll(subject.shadows(onlyDrops)));
        Shadows shadows = Shadows.compile(file, texts);
        compiled = shadows.compiled();
        refused = shadows.refused();
        together = new TreeSet<>(texts.keySet());
        together.removeAll(refused.keySet());
        reasoner = Reasoner.of(pack.watchedBy(compiled));
    }

    List<Subject> subjects() {
        return subjects;
    }

    /** What the compiler says of the shadows that it refuses, by their names. */
    Map<String, String> refused() {
        return refused;
    }

    /** The shadows that are run alone. */
    Set<String> apart() {
        return Set.copyOf(apart);
    }

    /** What holds in the end, or null if the pack itself fails. The shadows apart are not run. */
    @Nullable
    Inspection run(Patient patient, List<Fact> facts) {
        Attempt attempt = Attempt.of(reasoner, patient, facts);
        if (attempt.inspection() != null) {
            return attempt.inspection();
        }
        if (Attempt.of(plain, patient, facts).inspection() == null) {
            return null;
        }
        while (attempt.inspection() == null && !together.isEmpty()) {
            Set<String> suspects = new TreeSet<>(attempt.blamed());
            suspects.retainAll(together);
            apart.addAll(suspects.isEmpty() ? together : suspects);
            together.removeAll(apart);
            reasoner = Reasoner.of(pack.watchedBy(compiled.only(together)));
            attempt = Attempt.of(reasoner, patient, facts);
        }
        return attempt.inspection();
    }

    /** Reasons by the pack with one shadow beside it. */
    Reasoner alone(String shadow) {
        return Reasoner.of(pack.watchedBy(compiled.only(Set.of(shadow))));
    }
}
