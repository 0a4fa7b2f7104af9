package io.github.sacrum.fact;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Laterality mirrors. */
class SideTest {
    @Test
    void left_mirrors_to_right() {
        assertThat(Side.LEFT.mirrored()).isEqualTo(Side.RIGHT);
    }

    @Property
    void mirroring_twice_changes_nothing(@ForAll Side side) {
        assertThat(side.mirrored().mirrored()).isEqualTo(side);
    }
}
