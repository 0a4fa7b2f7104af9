/** The result of reasoning: one immutable value, printable as text for people and as JSON for programs. */
@org.jspecify.annotations.NullMarked
package io.github.sacrum.assessment;
