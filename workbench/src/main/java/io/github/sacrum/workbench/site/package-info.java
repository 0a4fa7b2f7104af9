/** A static site of what a knowledge pack holds, to be read in a browser without a network. */
@org.jspecify.annotations.NullMarked
package io.github.sacrum.workbench.site;
