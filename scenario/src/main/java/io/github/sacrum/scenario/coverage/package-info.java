/** What scenarios and published cases show of rules: coverage, what each rule still needs, and gates for a build. */
@NullMarked
package io.github.sacrum.scenario.coverage;

import org.jspecify.annotations.NullMarked;
