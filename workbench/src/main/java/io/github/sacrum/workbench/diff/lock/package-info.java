/** The lock file of a pack: which text of which rule was agreed on, and which ids must never be used again. */
@NullMarked
package io.github.sacrum.workbench.diff.lock;

import org.jspecify.annotations.NullMarked;
