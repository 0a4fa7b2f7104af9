package io.github.sacrum.workbench.diff;

import io.github.sacrum.problem.InvalidKnowledgeException;
import io.github.sacrum.problem.Problem;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that differs between two versions of a pack.
 *
 * @param before what the older says of itself
 * @param after what the newer says of itself
 * @param changes what became of the things of each kind
 * @param cases how many cases were assessed with both
 * @param reasons which steps of the version follow, and why, the greatest first
 */
public record PackDiff(PackHeading before, PackHeading after, List<Changes> changes, int cases, List<Reason> reasons) {
    /**
     * Copies the lists.
     *
     * @param before what the older says of itself
     * @param after what the newer says of itself
     * @param changes what became of the things of each kind
     * @param cases how many cases were assessed with both
     * @param reasons which steps of the version follow, and why, the greatest first
     */
    public PackDiff {
        changes = List.copyOf(changes);
        reasons = List.copyOf(reasons);
    }

    /**
     * Compares two versions.
     *
     * @param before the older
     * @param after the newer
     * @param cases the files of the cases to assess with both; with none, nothing is compiled
     * @param today the day for which cases without a day of their own are assessed
     * @return what differs
     * @throws InvalidKnowledgeException if the two are not of one pack, or the sources of one cannot be compiled
     */
    public static PackDiff of(GivenPack before, GivenPack after, List<Path> cases, LocalDate today) {
        PackContent old = before.content();
        PackContent now = after.content();
        if (!old.heading().id().equals(now.heading().id())) {
            throw new InvalidKnowledgeException(List.of(new Problem(
                    after.name(),
                    "This is the pack '" + now.heading().id() + "', but " + before.name() + " the pack '"
                            + old.heading().id() + "'. Maybe name two versions of one pack.")));
        }
        List<Changes> changes = new ArrayList<>();
        for (ItemKind kind : List.of(ItemKind.RULES, ItemKind.TERMS, ItemKind.SOURCES, ItemKind.RECOMMENDATIONS)) {
            changes.add(Changes.of(kind, old.of(kind), now.of(kind)));
        }
        boolean same = changes.stream().allMatch(Changes::none);
        boolean assesses = !same && !cases.isEmpty();
        Map<String, Item> then = assesses ? CaseOutlook.of(before.knowledge(), cases, today) : Map.of();
        Map<String, Item> since = assesses ? CaseOutlook.of(after.knowledge(), cases, today) : Map.of();
        changes.add(Changes.of(ItemKind.CASES, then, since));
        return new PackDiff(old.heading(), now.heading(), changes, since.size(), Steps.of(changes));
    }

    /**
     * Tells whether the two say the same, whatever their versions.
     *
     * @return whether nothing differs
     */
    public boolean none() {
        return changes.stream().allMatch(Changes::none);
    }

    /** The step that follows. */
    Step step() {
        return Steps.due(reasons);
    }

    /** The lowest version that the newer may have; empty if the older has none that can be read. */
    Optional<SemanticVersion> due() {
        return SemanticVersion.parse(before.version()).map(version -> version.after(step()));
    }

    /** Whether the version of the newer satisfies the step. */
    boolean satisfied() {
        Optional<SemanticVersion> due = due();
        return due.isPresent()
                && SemanticVersion.parse(after.version())
                        .filter(version -> version.compareTo(due.get()) >= 0)
                        .isPresent();
    }
}
