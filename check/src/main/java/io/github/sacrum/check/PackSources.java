package io.github.sacrum.check;

import io.github.sacrum.check.source.SourceFile;
import io.github.sacrum.check.source.SourceRule;
import io.github.sacrum.knowledge.PackFiles;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The sources of a pack.
 *
 * @param root the folder of the pack, with slashes
 * @param data its data files, read
 * @param files its rule files, in order of their paths
 * @param places where its data files declare an id
 */
record PackSources(String root, PackFiles data, List<SourceFile> files, Map<String, Place> places) {
    /** A line of a file. */
    record Place(String file, int line) {}

    PackSources {
        files = List.copyOf(files);
        places = Map.copyOf(places);
    }

    Stream<SourceRule> rules() {
        return files.stream().flatMap(file -> file.rules().stream());
    }

    /** Where an id is declared; the pack's own file if that is not to be found. */
    Place place(String id) {
        return places.getOrDefault(id, new Place(root + "/pack.yaml", 1));
    }
}
