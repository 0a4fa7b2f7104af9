package io.github.sacrum.knowledge;

import io.github.sacrum.vocabulary.Vocabulary;
import java.util.List;
import java.util.Map;

/** A pack as far as its data files tell. */
record PackParts(
        String id,
        String name,
        String version,
        String digest,
        Vocabulary vocabulary,
        Map<String, Source> bibliography,
        Map<String, Recommendation> recommendations,
        Manifestations manifestations,
        Map<String, RuleIndex.Entry> index,
        List<String> modelClasses) {
    /** The same with another index. */
    PackParts indexed(Map<String, RuleIndex.Entry> other) {
        return new PackParts(
                id,
                name,
                version,
                digest,
                vocabulary,
                bibliography,
                recommendations,
                manifestations,
                other,
                modelClasses);
    }
}
