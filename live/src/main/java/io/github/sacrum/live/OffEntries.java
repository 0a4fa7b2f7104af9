package io.github.sacrum.live;

import io.github.sacrum.internal.YamlNode;
import io.github.sacrum.knowledge.OverlayOff;
import io.github.sacrum.knowledge.RuleInfo;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads which rules an overlay switches off. */
final class OffEntries {
    private static final List<String> FIELDS = List.of("rule", "reason", "role", "acknowledgement");

    private final Given given;

    OffEntries(Given given) {
        this.given = given;
    }

    List<OverlayOff> read(List<YamlNode> items) {
        Map<Entry, Optional<RuleInfo>> entries = new LinkedHashMap<>();
        Set<String> off = new HashSet<>();
        for (YamlNode item : items) {
            Entry entry = new Entry(item, "A rule that is switched off", FIELDS);
            Optional<RuleInfo> rule = given.rule(entry);
            rule.ifPresent(found -> off.add(found.id()));
            entries.put(entry, rule);
        }
        Acknowledgement acknowledgement = new Acknowledgement(given.pack(), off);
        return entries.entrySet().stream()
                .flatMap(entry -> off(entry.getKey(), entry.getValue(), acknowledgement))
                .sorted(Comparator.comparing(OverlayOff::rule))
                .toList();
    }

    private static Stream<OverlayOff> off(Entry entry, Optional<RuleInfo> rule, Acknowledgement acknowledgement) {
        Answer answer = Answer.of(entry);
        return rule.stream()
                .map(off -> new OverlayOff(
                        off.id(),
                        off.name(),
                        off.kind(),
                        off.target(),
                        off.annotation("urgency"),
                        answer.reason(),
                        answer.role(),
                        acknowledged(entry, off, acknowledgement)));
    }

    private static @Nullable String acknowledged(Entry entry, RuleInfo rule, Acknowledgement acknowledgement) {
        Optional<String> due = acknowledgement.sentence(rule);
        String written = entry.written("acknowledgement");
        if (due.isEmpty() && written != null) {
            entry.report("acknowledgement", "No warning rests on " + rule.id() + ". Maybe leave this sentence out.");
        }
        if (due.isPresent() && !due.get().equals(written)) {
            entry.report(
                    "acknowledgement",
                    "A warning rests on " + rule.id() + ". If that is accepted, write acknowledgement: \"" + due.get()
                            + "\"");
        }
        return due.orElse(null);
    }
}
