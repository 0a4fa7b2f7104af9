/** Rule files as they are written: read with Drools' parser, and handed on in types of our own. */
@org.jspecify.annotations.NullMarked
package io.github.sacrum.check.source;
