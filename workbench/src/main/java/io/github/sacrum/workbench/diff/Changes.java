package io.github.sacrum.workbench.diff;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What became of all things of one kind.
 *
 * @param kind the kind
 * @param added what is new
 * @param removed what is gone
 * @param renamed what has another id and says the same
 * @param changed what says something else
 */
record Changes(
        ItemKind kind, List<Item> added, List<Item> removed, List<ItemChange> renamed, List<ItemChange> changed) {
    Changes {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        renamed = List.copyOf(renamed);
        changed = List.copyOf(changed);
    }

    /** Compares two versions by their ids. */
    static Changes of(ItemKind kind, Map<String, Item> before, Map<String, Item> after) {
        List<Item> added = without(after, before);
        List<Item> removed = without(before, after);
        List<ItemChange> changed = new ArrayList<>();
        for (Item old : before.values()) {
            Item now = after.get(old.id());
            List<FieldChange> fields = now == null ? List.of() : RuleTexts.reconciled(old, now, fields(old, now));
            if (now != null && !fields.isEmpty()) {
                changed.add(new ItemChange(old, now, fields));
            }
        }
        List<ItemChange> renamed = new ArrayList<>();
        for (Item old : List.copyOf(removed)) {
            List<Item> same = added.stream().filter(old::says).toList();
            if (same.size() == 1) {
                renamed.add(new ItemChange(old, same.get(0), List.of()));
                removed.remove(old);
                added.remove(same.get(0));
            }
        }
        return new Changes(kind, added, removed, renamed, changed);
    }

    private static List<Item> without(Map<String, Item> items, Map<String, Item> others) {
        return new ArrayList<>(items.values().stream()
                .filter(item -> !others.containsKey(item.id()))
                .toList());
    }

    private static List<FieldChange> fields(Item before, Item after) {
        Set<String> names = new LinkedHashSet<>(before.fields().keySet());
        names.addAll(after.fields().keySet());
        return names.stream()
                .map(name -> new FieldChange(
                        name,
                        before.fields().getOrDefault(name, List.of()),
                        after.fields().getOrDefault(name, List.of())))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    /** Tells whether there is nothing to tell. */
    boolean none() {
        return added.isEmpty() && removed.isEmpty() && renamed.isEmpty() && changed.isEmpty();
    }
}
