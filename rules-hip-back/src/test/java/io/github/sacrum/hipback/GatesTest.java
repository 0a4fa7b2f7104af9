package io.github.sacrum.hipback;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sacrum.scenario.coverage.Gates;
import io.github.sacrum.scenario.mutation.StudyResult;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The scenarios fire every rule, show its constraints both ways, and notice when it is changed. Its tag lets continuous
 * integration study the rules once, on one JDK: what a changed rule does is the same on all.
 */
@Tag("study")
class GatesTest {
    /** Where the command line keeps its results, too: what one of them has found out, the other need not. */
    private static final Path KNOWN = Path.of(".sacrum", "mutation.json");

    @Test
    void scenarios_hold_every_rule_to_what_it_says() {
        StudyResult result = Gates.USUAL.check(Path.of("."), HipBack.pack(), KNOWN);
        assertThat(result.rules()).hasSameSizeAs(HipBack.pack().rules());
    }
}
