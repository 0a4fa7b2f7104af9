package io.github.sacrum.live;

import io.github.sacrum.assessment.Assessment;
import io.github.sacrum.assessment.Candidate;
import io.github.sacrum.fact.Finding;
import io.github.sacrum.fact.Patient;
import io.github.sacrum.fact.Sex;
import io.github.sacrum.fact.Side;
import io.github.sacrum.fact.Symptom;
import io.github.sacrum.reasoner.Reasoner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A small pack about bicycles in a folder of its own, which tests edit. */
final class Bicycle {
    static final String BRAKE = "conditions/worn-brake.drl";
    static final String TERMS = "terms.yaml";
    private static final Patient OWNER = Patient.of(40, Sex.FEMALE);

    private final Path home;

    private Bicycle(Path home) {
        this.home = home;
    }

    /** A copy of the pack below a folder. */
    static Bicycle in(Path folder) {
        return new Bicycle(copy("bicycle", folder.resolve("bicycle")));
    }

    /** Copies a folder of the tests' resources. */
    static Path copy(String name, Path to) {
        URL found = Objects.requireNonNull(Bicycle.class.getResource(name), name);
        try (Stream<Path> files = Files.walk(Path.of(found.toURI()))) {
            Path from = Path.of(found.toURI());
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return to;
    }

    Path home() {
        return home;
    }

    /** Replaces a piece of text, which must be there, in a file. */
    void edit(String file, String from, String to) {
        String text = text(file);
        if (!text.contains(from)) {
            throw new IllegalArgumentException(file + " does not say " + from);
        }
        write(file, text.replace(from, to));
    }

    String text(String file) {
        try {
            return Files.readString(home.resolve(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(String file, String text) {
        try {
            Files.createDirectories(home.resolve(file).resolve("..").normalize());
            Files.writeString(home.resolve(file), text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete(String file) {
        try {
            Files.delete(home.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The assessment of a squeaking brake whose pad is thin. */
    static Assessment squeaking(Reasoner reasoner) {
        return reasoner.assess(
                OWNER,
                List.of(
                        Symptom.present("squeak").left().build(),
                        Finding.present("brake-pad-thin").on(Side.LEFT)));
    }

    /** The support of a worn brake where it squeaks and the pad is thin. */
    static double support(Reasoner reasoner) {
        return support(squeaking(reasoner));
    }

    static double support(Assessment assessment) {
        return assessment.differential().stream()
                .filter(candidate -> candidate.condition().equals("worn-brake"))
                .mapToDouble(Candidate::support)
                .findFirst()
                .orElse(0);
    }
}
