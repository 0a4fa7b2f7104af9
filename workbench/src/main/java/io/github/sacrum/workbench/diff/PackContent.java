package io.github.sacrum.workbench.diff;

import io.github.sacrum.check.RulePack;
import io.github.sacrum.check.source.SourceFile;
import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.knowledge.Recommendation;
import io.github.sacrum.knowledge.Source;
import io.github.sacrum.problem.InvalidKnowledgeException;
import io.github.sacrum.problem.Problem;
import io.github.sacrum.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * All that one version of a pack holds.
 *
 * @param heading its id and version
 * @param items what it holds, by kind and id
 */
record PackContent(PackHeading heading, Map<ItemKind, Map<String, Item>> items) {
    PackContent {
        items = Map.copyOf(items);
    }

    /** Reads the sources of a pack; the exception names every rule file that does not parse. */
    static PackContent of(RulePack pack) {
        List<Problem> faults = new ArrayList<>();
        for (SourceFile file : pack.files()) {
            file.faults().forEach(fault -> faults.add(new Problem(file.path() + ":" + fault.line(), fault.message())));
        }
        if (!faults.isEmpty()) {
            throw new InvalidKnowledgeException(faults);
        }
        return of(
                PackHeading.of(pack),
                pack.files().stream().flatMap(file -> file.rules().stream()).map(RuleTexts::of),
                pack.data().vocabulary(),
                pack.data().bibliography(),
                pack.data().recommendations());
    }

    /** Describes a compiled pack. */
    static PackContent of(KnowledgePack pack) {
        return of(
                new PackHeading(pack.id(), pack.version()),
                pack.rules().stream().map(RuleTexts::of),
                pack.vocabulary(),
                pack.bibliography(),
                pack.recommendations());
    }

    private static PackContent of(
            PackHeading heading,
            Stream<Item> rules,
            Vocabulary vocabulary,
            Collection<Source> bibliography,
            Collection<Recommendation> recommendations) {
        Map<ItemKind, Map<String, Item>> items = new EnumMap<>(ItemKind.class);
        items.put(ItemKind.RULES, byId(rules));
        items.put(ItemKind.TERMS, all(vocabulary.terms(), term -> Described.by(term.id(), term.name(), term)));
        items.put(ItemKind.SOURCES, all(bibliography, source -> Described.by(source.key(), source.title(), source)));
        items.put(
                ItemKind.RECOMMENDATIONS,
                all(recommendations, advice -> Described.by(advice.id(), advice.name(), advice)));
        return new PackContent(heading, items);
    }

    private static <T> Map<String, Item> all(Collection<T> things, Function<T, Item> description) {
        return byId(things.stream().map(description));
    }

    /** Of two with the same id the later is kept: that they are two is for the check to say. */
    static Map<String, Item> byId(Stream<Item> items) {
        Map<String, Item> byId = new TreeMap<>();
        items.forEach(item -> byId.put(item.id(), item));
        return byId;
    }

    Map<String, Item> of(ItemKind kind) {
        return items.getOrDefault(kind, Map.of());
    }
}
