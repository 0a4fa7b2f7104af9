/** Compiles rule packs while the application runs, and replaces them when their files change. */
@NullMarked
package io.github.sacrum.live;

import org.jspecify.annotations.NullMarked;
