package io.github.sacrum.workbench.diff;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something with an id that a version of a pack holds, or gives: a rule, a term, a source, a recommendation, or what a
 * case comes to. Immutable.
 *
 * @param id the id
 * @param name what it is called
 * @param fields all it says, by the name of the field; a field without a value is left out
 */
record Item(String id, String name, Map<String, List<String>> fields) {
    Item {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** Tells whether it says the same as another, whatever the ids of the two. */
    boolean says(Item other) {
        return name.equals(other.name) && withoutDigest().equals(other.withoutDigest());
    }

    /** The id is part of what is digested. */
    private Map<String, List<String>> withoutDigest() {
        Map<String, List<String>> said = new LinkedHashMap<>(fields);
        said.remove(RuleTexts.DIGEST);
        return said;
    }

    @Override
    public String toString() {
        return id;
    }
}
