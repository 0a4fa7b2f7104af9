package io.github.sacrum.knowledge;

import io.github.sacrum.internal.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Resolves the keys of sources in a bibliography. */
final class Sources {
    private Sources() {}

    static List<Source> resolve(Consumer<String> report, List<String> keys, Map<String, Source> bibliography) {
        List<Source> sources = new ArrayList<>();
        if (keys.isEmpty()) {
            report.accept("No source is cited. Maybe name a key of the bibliography.");
        }
        for (String key : keys) {
            Source source = bibliography.get(key);
            if (source == null) {
                report.accept(
                        "The bibliography has no source '" + key + "'." + Nearest.hint(key, bibliography.keySet()));
            } else {
                sources.add(source);
            }
        }
        return sources;
    }
}
