package io.github.sacrum.hipback;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sacrum.internal.Fields;
import io.github.sacrum.internal.Problems;
import io.github.sacrum.internal.Yaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** No rule changes, goes or comes again unnoticed: the pack is the one that its lock file was written for. */
class LockTest {
    private static final String MEND =
            "Maybe it is meant: run ./sacrum lock, which says more, and commit rules.lock.yaml";

    private final Map<String, String> locked = new TreeMap<>();
    private final Map<String, String> retired = new TreeMap<>();

    @Test
    void the_rules_are_those_of_the_lock_and_none_is_one_that_was_retired() throws IOException {
        read();
        Map<String, String> rules = new TreeMap<>();
        HipBack.pack()
                .rules()
                .forEach(rule -> rules.put(
                        rule.id(), Objects.requireNonNull(rule.place()).digest()));

        Set<String> differing = new TreeSet<>(rules.keySet());
        differing.addAll(locked.keySet());
        differing.removeIf(id -> Objects.equals(locked.get(id), rules.get(id)));
        assertThat(differing).as(MEND).isEmpty();
        assertThat(retired.keySet()).as(MEND).doesNotContainAnyElementsOf(rules.keySet());
    }

    private void read() throws IOException {
        String file = "rules.lock.yaml";
        Problems problems = new Problems();
        Fields lock = Yaml.document(file, Files.readString(Path.of(file)), problems)
                .map(document -> new Fields(document, "A lock file", List.of("rules", "retired")))
                .orElseThrow();
        lock.items("rules").forEach(node -> {
            Fields rule = new Fields(node, "A rule of the lock", List.of("id", "sha256", "version"));
            locked.put(String.valueOf(rule.text("id")), String.valueOf(rule.text("sha256")));
        });
        lock.items("retired").forEach(node -> {
            Fields rule = new Fields(node, "A rule of the lock", List.of("id", "version", "reason"));
            retired.put(String.valueOf(rule.text("id")), String.valueOf(rule.text("reason")));
        });
        assertThat(problems.list()).isEmpty();
    }
}
