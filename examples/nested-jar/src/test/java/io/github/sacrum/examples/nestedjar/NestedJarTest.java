package io.github.sacrum.examples.nestedjar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library works unchanged inside a jar of jars: the finished jar is started as a process of its own. */
class NestedJarTest {
    private static final Path JAR = Path.of(Objects.requireNonNull(System.getProperty("nested.jar"), "nested.jar"));

    @TempDir
    private Path folder;

    @Test
    void the_jar_prints_the_assessment_and_nothing_else() throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(List.of(java, "-jar", JAR.toString()))
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(Files.readString(err, StandardCharsets.UTF_8)).isEmpty();
        assertThat(process.exitValue()).isZero();
        assertThat(Files.readString(out, StandardCharsets.UTF_8))
                .startsWith("ASSESSMENT of ")
                .contains("Hip osteoarthritis (right)", "RECORD");
    }

    @Test
    void the_jar_holds_the_library_as_jars() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.stream().map(entry -> entry.getName().replaceAll("-\\d.*", "")))
                    .contains("BOOT-INF/lib/sacrum-core", "BOOT-INF/lib/sacrum-rules-hip-back");
        }
    }
}
