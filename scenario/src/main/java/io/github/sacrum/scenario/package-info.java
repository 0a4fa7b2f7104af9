/** Scenarios of rules, in files beside them: what is given of a person, and what the rules must and must not do. */
@NullMarked
package io.github.sacrum.scenario;

import org.jspecify.annotations.NullMarked;
