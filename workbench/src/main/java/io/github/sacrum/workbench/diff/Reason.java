package io.github.sacrum.workbench.diff;

import java.util.List;

/**
 * Why a step follows.
 *
 * @param step the step
 * @param kind what it is about
 * @param what what happened to them
 * @param ids to which
 */
record Reason(Step step, ItemKind kind, String what, List<String> ids) {
    Reason {
        ids = List.copyOf(ids);
    }
}
