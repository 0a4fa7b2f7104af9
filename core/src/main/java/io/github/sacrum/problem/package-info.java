/** What is wrong with an input, in words that name the place and the mend and never a patient's value. */
@org.jspecify.annotations.NullMarked
package io.github.sacrum.problem;
