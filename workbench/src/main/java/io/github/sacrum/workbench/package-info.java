/** The command line: assesses case files, lists the vocabulary, and scores published cases. */
@org.jspecify.annotations.NullMarked
package io.github.sacrum.workbench;
