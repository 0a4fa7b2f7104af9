package io.github.sacrum.workbench.site;

import io.github.sacrum.internal.CompiledRules;
import io.github.sacrum.knowledge.KnowledgePack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;

/** A pack without rules whose every text is markup, as a careless or hostile author might write it. */
final class SmallPack {
    static final String MARKUP = "<b onclick=x>&amp;\"'</b>";

    private SmallPack() {}

    static KnowledgePack in(Path folder) {
        write(folder, "pack.yaml", """
                id: small
                name: 'Small %s'
                version: 1.0.0
                vocabulary: [terms.yaml]
                bibliography: bibliography.yaml
                recommendations: [advice.yaml]
                """);
        write(folder, "terms.yaml", """
                terms:
                  - id: odd-finding
                    name: 'Name %s'
                    kind: finding
                    region: hip
                    laterality: paired
                    synonyms: ['Also %s', '</script><script>alert(1)</script>']
                    question: 'Asked %s'
                    how: 'Done %s'
                    kept-because: 'Kept %s'
                """);
        write(folder, "bibliography.yaml", """
                sources:
                  - key: odd
                    authors: 'Author %s'
                    title: 'Title %s'
                    url: 'javascript:alert(1)'
                """);
        write(folder, "advice.yaml", """
                recommendations:
                  - id: odd-advice
                    name: 'Advice %s'
                    category: exercise
                    what: 'Do %s'
                    strength: strong
                    certainty: low
                    sources: [odd]
                """);
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
            return KnowledgePack.load(loader, "small", CompiledRules.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path folder, String name, String text) {
        try {
            Path file = folder.resolve("small").resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text.replace("%s", MARKUP.replace("'", "''")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
