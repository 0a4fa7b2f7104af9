/** Facts that a host asserts about a person: immutable, validated values. */
@org.jspecify.annotations.NullMarked
package io.github.sacrum.fact;
