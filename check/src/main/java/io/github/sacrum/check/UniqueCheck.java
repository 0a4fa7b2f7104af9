package io.github.sacrum.check;

import io.github.sacrum.check.source.RuleAnnotation;
import io.github.sacrum.check.source.SourceRule;
import io.github.sacrum.knowledge.RuleInfo;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** No two rules of a pack share an id, or a name. */
final class UniqueCheck implements PackCheck {
    private final String what;
    private final Function<SourceRule, String> key;
    private final Function<RuleInfo, String> given;

    private UniqueCheck(String what, Function<SourceRule, String> key, Function<RuleInfo, String> given) {
        this.what = what;
        this.key = key;
        this.given = given;
    }

    static UniqueCheck ofIds() {
        return new UniqueCheck(
                "id", rule -> rule.annotation("id").map(RuleAnnotation::value).orElse(""), RuleInfo::id);
    }

    static UniqueCheck ofNames() {
        return new UniqueCheck("name", SourceRule::name, RuleInfo::name);
    }

    @Override
    public Stream<Complaint> of(PackSources pack) {
        Set<String> beneath = pack.beneath().stream().map(given).collect(Collectors.toSet());
        Map<String, SourceRule> first = new HashMap<>();
        Stream.Builder<Complaint> complaints = Stream.builder();
        pack.rules().filter(rule -> !key.apply(rule).isEmpty()).forEach(rule -> {
            if (beneath.contains(key.apply(rule))) {
                complaints.add(Complaint.about(
                        rule,
                        rule.line(),
                        "The " + what + " '" + key.apply(rule) + "' is that of a rule of the pack beneath.",
                        "Give it another " + what + "."));
            }
            SourceRule other = first.putIfAbsent(key.apply(rule), rule);
            if (other != null) {
                complaints.add(Complaint.about(
                        rule,
                        rule.line(),
                        "The " + what + " '" + key.apply(rule) + "' is that of another rule, at " + other.file() + ":"
                                + other.line() + ".",
                        "Give it another " + what + "."));
            }
        });
        return complaints.build();
    }
}
