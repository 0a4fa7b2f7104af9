/** The knowledge pack of hip and low back pain. */
@org.jspecify.annotations.NullMarked
package io.github.sacrum.hipback;
