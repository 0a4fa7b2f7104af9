/** The case file: how a case stands outside Java, in YAML or JSON, read and written. */
@org.jspecify.annotations.NullMarked
package io.github.sacrum.casefile;
