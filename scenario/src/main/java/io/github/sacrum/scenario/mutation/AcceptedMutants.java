package io.github.sacrum.scenario.mutation;

import io.github.sacrum.internal.Fields;
import io.github.sacrum.internal.Nearest;
import io.github.sacrum.internal.Problems;
import io.github.sacrum.internal.Yaml;
import io.github.sacrum.internal.YamlNode;
import io.github.sacrum.problem.InvalidKnowledgeException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Mutants that no scenario need kill, each with the reason, as the file beside the pack lists them. */
final class AcceptedMutants {
    /** The name of the file, which stands beside {@code pack.yaml}. */
    static final String FILE = "mutants.accepted.yaml";

    private static final List<String> TOP = List.of("accepted");
    private static final List<String> ENTRY = List.of("mutant", "reason");

    private final Problems problems = new Problems();
    private final Map<String, YamlNode> places = new TreeMap<>();
    private final Map<String, String> reasons = new HashMap<>();

    private AcceptedMutants() {}

    /** Reads the list; where there is none, nothing is accepted. */
    static AcceptedMutants read(Path home) {
        AcceptedMutants accepted = new AcceptedMutants();
        Path file = home.resolve(FILE);
        if (Files.isRegularFile(file)) {
            try {
                accepted.read(Files.readString(file));
            } catch (IOException e) {
                throw new UncheckedIOException("The list of accepted mutants cannot be read.", e);
            }
        }
        return accepted;
    }

    private void read(String text) {
        Yaml.document(FILE, text, problems)
                .ifPresent(document -> new Fields(document, "The list of accepted mutants", TOP)
                        .items("accepted")
                        .forEach(this::entry));
        refuse();
    }

    private void entry(YamlNode node) {
        Fields fields = new Fields(node, "An accepted mutant", ENTRY);
        String mutant = fields.text("mutant");
        String reason = fields.text("reason");
        if (mutant == null || reason == null || reason.isBlank()) {
            node.report("An accepted mutant must have a 'mutant', as the list of survivors names it, and a 'reason'.");
        } else if (reasons.put(mutant, reason) != null) {
            node.report("This mutant is accepted twice.");
        } else {
            places.put(mutant, node);
        }
    }

    /** The reason for which a mutant is accepted, or null. */
    @Nullable
    String reason(Mutant mutant) {
        return reasons.get(mutant.key());
    }

    /**
     * Refuses entries that are no longer true.
     *
     * @param results the rules that were studied
     * @param all whether those are all rules of the pack
     * @throws InvalidKnowledgeException if an accepted mutant is killed after all, or there is none of that name
     */
    void check(List<RuleResult> results, boolean all) {
        Map<String, MutantResult> known = new HashMap<>();
        List<String> rules = new ArrayList<>();
        results.forEach(result -> {
            rules.add(result.id());
            result.mutants().forEach(mutant -> known.put(mutant.mutant().key(), mutant));
        });
        places.forEach((key, node) -> {
            MutantResult result = known.get(key);
            String rule = key.substring(0, Math.max(0, key.indexOf(' ')));
            if (result == null && (all || rules.contains(rule))) {
                node.report("The rules have no such mutant."
                        + Nearest.of(key, known.keySet())
                                .map(near -> " Maybe '" + near + "'.")
                                .orElse(" Maybe take it off the list."));
            } else if (result != null && result.fate() == MutantResult.Fate.KILLED) {
                node.report("This mutant is killed after all, by the scenario '" + result.reason()
                        + "'. Maybe take it off the list.");
            }
        });
        refuse();
    }

    private void refuse() {
        if (!problems.none()) {
            throw new InvalidKnowledgeException(problems.list());
        }
    }
}
