package io.github.sacrum.scenario.mutation;

import io.github.sacrum.casefile.CaseFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a study is done. Immutable.
 *
 * @param rules ids of the rules to study; none for all
 * @param cases published cases to run as well; none if nobody asks for them
 * @param cache the file that keeps results from one run to the next, or null
 * @param anew whether everything is tried again, whatever the cache says
 * @param progress told how far it has come
 */
public record StudySettings(
        Set<String> rules, List<CaseFile> cases, @Nullable Path cache, boolean anew, Progress progress) {
    /** All rules by their scenarios, without a cache. */
    public static final StudySettings PLAIN = new StudySettings(Set.of(), List.of(), null, false, Progress.SILENT);

    /** Copies the collections. */
    public StudySettings {
        rules = Set.copyOf(rules);
        cases = List.copyOf(cases);
    }

    /**
     * Keeps results in a file.
     *
     * @param file the file; it need not be there
     * @return settings that differ in this
     */
    public StudySettings cachedIn(Path file) {
        return new StudySettings(rules, cases, file, anew, progress);
    }

    /**
     * Runs published cases as well.
     *
     * @param published the cases
     * @return settings that differ in this
     */
    public StudySettings with(List<CaseFile> published) {
        return new StudySettings(rules, published, cache, anew, progress);
    }
}
