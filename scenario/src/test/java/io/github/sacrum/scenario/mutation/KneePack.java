package io.github.sacrum.scenario.mutation;

import io.github.sacrum.check.RulePack;
import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.live.PackCompiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the small pack about the knee, which a test may edit. */
public final class KneePack {
    private static final Path ORIGINAL = Path.of("src/test/resources/io/github/sacrum/scenario/knee");
    private static final PackCompiler COMPILER = new PackCompiler();

    private final Path home;

    private KneePack(Path home) {
        this.home = home;
    }

    /**
     * Copies the pack.
     *
     * @param directory an empty directory
     * @return the copy
     */
    public static KneePack in(Path directory) {
        Path home = directory.resolve("knee");
        try (Stream<Path> files = Files.walk(ORIGINAL)) {
            for (Path file : files.toList()) {
                Path copy = home.resolve(ORIGINAL.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new KneePack(home);
    }

    /**
     * Returns where the copy is.
     *
     * @return the folder of its pack.yaml
     */
    public Path home() {
        return home;
    }

    /**
     * Replaces a text that must be there.
     *
     * @param file the file
     * @param before the text
     * @param after what stands in its place
     * @return this pack
     */
    public KneePack edited(String file, String before, String after) {
        try {
            Path path = home.resolve(file);
            String text = Files.readString(path);
            if (!text.contains(before)) {
                throw new IllegalArgumentException("The file does not hold: " + before);
            }
            Files.writeString(path, text.replace(before, after));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Adds to the rules or scenarios, or begins another file.
     *
     * @param file the file
     * @param more the text
     * @return this pack
     */
    public KneePack extended(String file, String more) {
        try {
            Path path = home.resolve(file);
            Files.writeString(path, (Files.exists(path) ? Files.readString(path) : "") + more);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Leaves out the variant of a scenario that a name begins; it ends where the next one, or a scenario, begins.
     *
     * @param name the name
     * @return this pack
     */
    public KneePack without(String name) {
        try {
            Path path = home.resolve("rules/knee.cases.yaml");
            String text = Files.readString(path);
            int from = text.indexOf("      - name: " + name + "\n");
            if (from < 0) {
                throw new IllegalArgumentException("There is no variant: " + name);
            }
            int variant = text.indexOf("      - name: ", from + 1);
            int scenario = text.indexOf("\n  - name: ", from) + 1;
            int to = Math.min(variant < 0 ? text.length() : variant, scenario == 0 ? text.length() : scenario);
            Files.writeString(path, text.substring(0, from) + text.substring(to));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Studies the pack as it is now.
     *
     * @param settings how
     * @return what was found out
     */
    public StudyResult study(StudySettings settings) {
        return new Study(sources(), compiled()).run(settings);
    }

    /**
     * Reads the pack as it is now.
     *
     * @return its sources
     */
    public RulePack sources() {
        return RulePack.read(home);
    }

    /**
     * Compiles the pack as it is now.
     *
     * @return the pack
     */
    public KnowledgePack compiled() {
        return COMPILER.compile(sources());
    }

    /**
     * Lists the survivors of a study.
     *
     * @param result the study
     * @return their keys
     */
    public static List<String> survivors(StudyResult result) {
        return result.rules().stream()
                .flatMap(rule -> rule.mutants().stream())
                .filter(mutant -> mutant.fate() == MutantResult.Fate.SURVIVED)
                .map(mutant -> mutant.mutant().key())
                .toList();
    }
}
