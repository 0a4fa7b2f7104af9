package io.github.sacrum.scenario.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A shadow that does not compile is told from those that do. */
class ShadowsTest {
    @Test
    void only_the_shadow_that_does_not_compile_is_refused(@TempDir Path directory) {
        String good = "rule \"%s\"\nwhen\n    Symptom( code == \"fever\" )\nthen\nend\n";
        Shadows shadows = Shadows.compile(
                KneePack.in(directory).sources().files().get(0),
                Map.of(
                        "KNE-01~0", good.formatted("KNE-01~0"),
                        "KNE-01~1", "rule \"KNE-01~1\"\nwhen\n    Symptom( cod == \"fever\" )\nthen\nend\n",
                        "KNE-01~2", good.formatted("KNE-01~2")));
        assertThat(shadows.refused()).containsOnlyKeys("KNE-01~1");
        assertThat(shadows.compiled().annotations()).containsOnlyKeys("KNE-01~0", "KNE-01~2");
    }
}
