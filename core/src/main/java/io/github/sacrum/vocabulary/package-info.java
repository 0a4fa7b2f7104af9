/** The vocabulary: the terms that facts and conclusions are coded with, loaded from a pack's data files. */
@org.jspecify.annotations.NullMarked
package io.github.sacrum.vocabulary;
