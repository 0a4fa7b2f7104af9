package io.github.sacrum.check;

import io.github.sacrum.check.source.RuleAnnotation;
import io.github.sacrum.check.source.SourceRule;
import io.github.sacrum.knowledge.Source;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The publications that a rule cites. */
final class Cited {
    private Cited() {}

    /** Their keys, whether or not there are such. */
    static List<String> keys(SourceRule rule) {
        return rule.annotation("source").map(RuleAnnotation::value).stream()
                .flatMap(written -> Arrays.stream(written.split(",")))
                .map(String::strip)
                .toList();
    }

    /** Those of them that are in the bibliography. */
    static Stream<Source> by(SourceRule rule, PackSources pack) {
        List<String> keys = keys(rule);
        return pack.data().bibliography().stream().filter(source -> keys.contains(source.key()));
    }
}
