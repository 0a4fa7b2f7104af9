/** Drafts scenarios from what rules ask for, as a first text for their authors. */
@NullMarked
package io.github.sacrum.scenario.draft;

import org.jspecify.annotations.NullMarked;
