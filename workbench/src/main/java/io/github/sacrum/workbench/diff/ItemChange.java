package io.github.sacrum.workbench.diff;

import java.util.List;

/**
 * Something that both versions have and that is not the same in both.
 *
 * @param before as it was
 * @param after as it is
 * @param fields what differs; empty only if it has another id and says the same
 */
record ItemChange(Item before, Item after, List<FieldChange> fields) {
    ItemChange {
        fields = List.copyOf(fields);
    }
}
