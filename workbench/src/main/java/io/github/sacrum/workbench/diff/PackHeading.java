package io.github.sacrum.workbench.diff;

import io.github.sacrum.check.RulePack;
import io.github.sacrum.internal.Fields;
import io.github.sacrum.internal.Problems;
import io.github.sacrum.internal.Yaml;
import io.github.sacrum.problem.InvalidKnowledgeException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a pack says of itself.
 *
 * @param id the id of the pack
 * @param version its version
 */
public record PackHeading(String id, String version) {
    /**
     * Reads the heading of a pack's sources.
     *
     * @param pack the sources
     * @return the heading
     * @throws InvalidKnowledgeException if {@code pack.yaml} does not say both
     */
    public static PackHeading of(RulePack pack) {
        String file = pack.root() + "/pack.yaml";
        Path path = pack.folder().resolve(file);
        Problems problems = new Problems();
        String text;
        try {
            text = Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException("The file cannot be read: " + file, e);
        }
        // The other fields were checked when the sources were read, so that they are unknown here is of no interest.
        Fields fields = Yaml.document(file, text, problems)
                .map(document -> new Fields(document, "A pack", List.of("id", "version")))
                .orElse(null);
        String id = fields == null ? null : fields.text("id");
        String version = fields == null ? null : fields.text("version");
        if (id == null || version == null) {
            problems.add(file, "A pack must say its id and its version.");
            throw new InvalidKnowledgeException(problems.list());
        }
        return new PackHeading(id, version);
    }
}
