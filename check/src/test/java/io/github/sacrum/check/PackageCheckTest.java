package io.github.sacrum.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The package is the folder. */
class PackageCheckTest {
    @Test
    void clean_rules_pass() {
        assertThat(Tiny.cleanly(new PackageCheck())).isEmpty();
    }

    @Test
    void another_package_is_refused() {
        assertThat(Tiny.complaints(
                        new PackageCheck(),
                        "package io.github.sacrum.tiny.conditions;",
                        "package io.github.sacrum.tiny.derived;"))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("package ")
                                + ": The package is 'io.github.sacrum.tiny.derived', not that of the folder. Write package io.github.sacrum.tiny.conditions;");
    }
}
