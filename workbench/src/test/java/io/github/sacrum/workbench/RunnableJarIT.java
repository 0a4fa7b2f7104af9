package io.github.sacrum.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one jar that holds everything works on its own, far from the project: with its own rules and with edited ones. */
class RunnableJarIT {
    private static final Path JAR =
            Path.of("target", "sacrum-all.jar").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    @Test
    void it_assesses_a_case() throws Exception {
        Path cases =
                Path.of("..", "cases", "401-hip-oa-with-back-pain-70m.yaml").toAbsolutePath();
        assertThat(run(0, "assess", cases.toString())).contains("Hip osteoarthritis");
    }

    @Test
    void it_compiles_and_tests_rules_that_were_edited() throws Exception {
        ScratchPack pack = ScratchPack.in(folder).write(ScratchPack.SCENARIOS, ScratchPack.PASSING);
        pack.replace(ScratchPack.HIP, "\"hip-adduction-restricted\"", "\"hip-extension-restricted\"");
        assertThat(run(1, "test", "--pack", pack.module().toString())).contains("2 passed, 2 failed");
    }

    @Test
    void it_draws_the_graph_of_mechanisms() throws Exception {
        run(0, "docs", "--out", folder.resolve("site").toString());
        assertThat(folder.resolve("site/graph.html")).content().contains("<svg");
    }

    private String run(int status, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString()));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(text).isEqualTo(status);
        return text;
    }
}
