package io.github.sacrum.scenario.draft;

import io.github.sacrum.check.source.SourcePattern;

/**
 * A scenario in the making that departs from the plainest one.
 *
 * @param name what is different
 * @param witness what is given
 * @param fires whether the rule must still speak
 * @param pattern the pattern it is about
 */
record Variant(String name, Witness witness, boolean fires, SourcePattern pattern) {}
