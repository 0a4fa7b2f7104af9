package io.github.sacrum.fact;

import io.github.sacrum.internal.Require;
import org.jspecify.annotations.Nullable;

/** Checks on lengths of time. */
final class Times {
    private Times() {}

    static void check(@Nullable Quantity time, String name) {
        if (time != null) {
            Require.that(
                    time.unit().convertsTo(Unit.DAY),
                    "The " + name + " must have a unit of time, not "
                            + time.unit().symbol() + ". Maybe day, week, month or year.");
            Require.that(time.value() >= 0, "The " + name + " must not be negative.");
        }
    }

    static @Nullable Double days(@Nullable Quantity time) {
        return time == null ? null : (Double) time.in(Unit.DAY).value();
    }
}
