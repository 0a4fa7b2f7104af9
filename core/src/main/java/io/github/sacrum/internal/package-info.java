/** Helpers shared by the packages of core; not for hosts. */
@org.jspecify.annotations.NullMarked
package io.github.sacrum.internal;
