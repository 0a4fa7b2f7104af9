/**
 * What rules conclude: the value types that DRL matches and the functions that its right-hand sides call. For rule
 * authors; hosts read an assessment instead. {@link io.github.sacrum.inference.Conclude} is the only public type of the
 * library whose methods take a Drools type.
 */
@org.jspecify.annotations.NullMarked
package io.github.sacrum.inference;
