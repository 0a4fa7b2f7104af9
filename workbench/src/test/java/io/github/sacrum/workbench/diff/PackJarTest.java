package io.github.sacrum.workbench.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sacrum.hipback.HipBack;
import io.github.sacrum.problem.InvalidKnowledgeException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Versions of a pack that are given as the jar of a rules module. */
class PackJarTest {
    private static final String PACK = "io/github/sacrum/hipback/pack.yaml";

    @TempDir
    private Path folder;

    @Test
    void a_jar_says_the_same_as_the_sources_it_was_built_from() throws IOException, URISyntaxException {
        PackInputs inputs = new PackInputs(Path.of(""));
        try (GivenPack jar = inputs.open(shipped("0.1.0").toString());
                GivenPack sources = inputs.open("../rules-hip-back")) {
            for (ItemKind kind : List.of(ItemKind.RULES, ItemKind.TERMS, ItemKind.SOURCES, ItemKind.RECOMMENDATIONS)) {
                Changes changes = Changes.of(
                        kind, jar.content().of(kind), sources.content().of(kind));
                assertThat(changes.none()).as(kind.many()).isTrue();
                assertThat(jar.content().of(kind)).isNotEmpty();
            }
        }
    }

    @Test
    void what_stands_in_the_jar_hides_the_class_path() throws IOException, URISyntaxException {
        try (GivenPack jar = new PackInputs(Path.of("")).open(shipped("7.8.9").toString())) {
            assertThat(jar.content().heading()).isEqualTo(new PackHeading("hip-back", "7.8.9"));
            assertThat(jar.knowledge().version()).isEqualTo("7.8.9");
        }
        assertThat(HipBack.pack().version()).isNotEqualTo("7.8.9");
    }

    @Test
    void a_rule_of_which_only_the_digest_is_known_may_have_other_conditions() {
        Item compiled = new Item("A-01", "A", Map.of("digest", List.of("1")));
        Item written =
                new Item("A-01", "A", Map.of("digest", List.of("2"), "conditions", List.of("Symptom( present )")));

        Changes changes = Changes.of(ItemKind.RULES, Map.of("A-01", compiled), Map.of("A-01", written));

        assertThat(changes.changed()).singleElement().satisfies(change -> assertThat(change.fields())
                .containsExactly(new FieldChange("conditions", List.of(), List.of())));
    }

    @Test
    void a_jar_without_a_pack_and_what_is_no_jar_are_refused() throws IOException {
        Path empty = folder.resolve("empty.jar");
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(empty))) {
            jar.putNextEntry(new ZipEntry("readme.txt"));
        }
        Path text = Files.writeString(folder.resolve("text.jar"), "This is no jar.");
        Path other = Files.writeString(folder.resolve("pack.txt"), "This is no pack.");
        PackInputs inputs = new PackInputs(Path.of(""));

        assertThatThrownBy(() -> inputs.open(empty.toString()))
                .isInstanceOf(InvalidKnowledgeException.class)
                .hasMessageContaining("There is no pack in this jar.");
        assertThatThrownBy(() -> inputs.open(text.toString()))
                .isInstanceOf(InvalidKnowledgeException.class)
                .hasMessageContaining("This cannot be read.");
        assertThatThrownBy(() -> inputs.open(other.toString())).hasMessageContaining("neither a directory nor a jar");
        assertThatThrownBy(() -> inputs.open("v1.0.0")).hasMessageContaining("Maybe it is a revision: git:v1.0.0.");
    }

    /** The jar of the shipped pack, with another version. */
    private Path shipped(String version) throws IOException, URISyntaxException {
        Path from = Path.of(HipBack.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Path to = folder.resolve("rules-" + version + ".jar");
        if (Files.isDirectory(from)) {
            pack(from, to, version);
        } else {
            try (FileSystem jar = FileSystems.newFileSystem(from)) {
                pack(jar.getPath("/"), to, version);
            }
        }
        return to;
    }

    private static void pack(Path from, Path to, String version) throws IOException {
        try (OutputStream out = Files.newOutputStream(to);
                JarOutputStream jar = new JarOutputStream(out);
                Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = from.relativize(file).toString();
                jar.putNextEntry(new ZipEntry(name));
                jar.write(
                        name.equals(PACK)
                                ? Files.readString(file)
                                        .replaceFirst("(?m)^version: .*$", "version: " + version)
                                        .getBytes(StandardCharsets.UTF_8)
                                : Files.readAllBytes(file));
            }
        }
    }
}
