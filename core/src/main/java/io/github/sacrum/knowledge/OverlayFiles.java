package io.github.sacrum.knowledge;

import io.github.sacrum.internal.CompiledRules;
import io.github.sacrum.internal.Problems;
import io.github.sacrum.internal.Require;
import io.github.sacrum.internal.Yaml;
import io.github.sacrum.internal.YamlNode;
import io.github.sacrum.problem.InvalidKnowledgeException;
import io.github.sacrum.vocabulary.VocabularyReader;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The data files of an overlay, joined with the pack that it is laid over; for the tools that lay one. Immutable and
 * thread-safe.
 */
public final class OverlayFiles {
    private final KnowledgePack beneath;
    private final PackParts parts;

    private OverlayFiles(KnowledgePack beneath, PackParts parts) {
        this.beneath = beneath;
        this.parts = parts;
    }

    /**
     * Joins documents with a pack. What is wrong with them, such as an id that the pack has already, is noted where the
     * documents note it.
     *
     * @param beneath the pack
     * @param vocabulary files of further terms
     * @param codes files of further codes
     * @param bibliography files of further sources
     * @param recommendations files of further recommendations
     * @return the joined files
     */
    public static OverlayFiles join(
            KnowledgePack beneath,
            List<YamlNode> vocabulary,
            List<YamlNode> codes,
            List<YamlNode> bibliography,
            List<YamlNode> recommendations) {
        PackParts parts = Require.nonNull(beneath, "beneath").parts();
        VocabularyReader terms = new VocabularyReader(parts.vocabulary());
        vocabulary.forEach(terms::addTerms);
        codes.forEach(terms::addCodes);
        Map<String, Source> sources = new TreeMap<>(parts.bibliography());
        for (YamlNode document : bibliography) {
            sources.putAll(BibliographyReader.read(document, sources));
        }
        Map<String, Recommendation> advice = new TreeMap<>();
        Map<String, YamlNode> places = new HashMap<>();
        for (YamlNode document : recommendations) {
            RecommendationReader.read(document, sources, parts.recommendations(), advice, places);
        }
        advice.putAll(parts.recommendations());
        return new OverlayFiles(
                beneath,
                new PackParts(
                        parts.id(),
                        parts.name(),
                        parts.version(),
                        parts.digest(),
                        terms.vocabulary(),
                        sources,
                        advice,
                        parts.manifestations(),
                        Map.of(),
                        List.of()));
    }

    /**
     * Returns the files as a check of the overlay's own rules needs them.
     *
     * @return the joined files, which know the rules of the pack, even those that are switched off
     */
    public PackFiles files() {
        return new PackFiles(parts, beneath.rules());
    }

    /**
     * Lays an overlay over the pack.
     *
     * @param note what the overlay changes; every rule, term and recommendation it names is in the pack
     * @param own the overlay's own rules, compiled
     * @param index the index of its own rules, as the build of a pack writes it
     * @return the pack with all that; its id, version and digest are those of the pack beneath
     * @throws InvalidKnowledgeException if a rule or a changed number does not hold; it lists all of them
     */
    public KnowledgePack lay(OverlayNote note, CompiledRules own, String index) {
        Problems problems = new Problems();
        Map<String, RuleInfo> rules = new TreeMap<>();
        Set<String> off = note.off().stream().map(OverlayOff::rule).collect(Collectors.toSet());
        for (RuleInfo rule : standing(off)) {
            rules.put(
                    rule.id(),
                    note.number(rule.id())
                            .map(number -> numbered(rule, number, problems))
                            .orElse(rule));
        }
        PackParts laid = OverlayTexts.replace(note, parts);
        Map<String, Map<String, String>> annotations = own.annotations();
        PackParts indexed = annotations.isEmpty() ? laid : laid.indexed(index(note, index, problems));
        RuleCatalogue.read(indexed, annotations, problems).forEach((id, rule) -> {
            RuleInfo other = rules.put(id, rule);
            if (other != null) {
                problems.add(
                        "rule \"" + rule.name() + "\"",
                        "The id '" + id + "' is that of the rule \"" + other.name() + "\", too.");
            }
        });
        if (!problems.none()) {
            throw new InvalidKnowledgeException(problems.list());
        }
        Set<String> names = note.off().stream().map(OverlayOff::name).collect(Collectors.toSet());
        CompiledRules compiled = CompiledRules.join(Stream.of(beneath.compiled().without(names), own));
        return new KnowledgePack(
                laid,
                rules,
                compiled,
                Stream.concat(beneath.overlays().stream(), Stream.of(note)).toList());
    }

    /**
     * Returns the annotations of a rule with another number.
     *
     * @param rule the rule
     * @param annotation the annotation that holds the number
     * @param value the number
     * @param grade its grade
     * @param source the key of the source that states it, which comes before those of the rule, or an empty text
     * @return the annotations, by name
     */
    public static Map<String, String> numbered(
            RuleInfo rule, String annotation, String value, String grade, String source) {
        Map<String, String> annotations = new HashMap<>(rule.annotations());
        annotations.put(annotation, value);
        annotations.put("grade", grade);
        if (!source.isEmpty()) {
            annotations.merge("source", source, (old, added) -> added + ", " + old);
        }
        return annotations;
    }

    private RuleInfo numbered(RuleInfo rule, OverlayNumber number, Problems problems) {
        Source source = number.source();
        Map<String, String> annotations = numbered(
                rule, number.annotation(), number.after(), number.grade().name(), source == null ? "" : source.key());
        RuleInfo read = new RuleAnnotations(
                        parts, annotations, (annotation, message) -> problems.add("rule " + rule.id(), message))
                .read(rule.name());
        return read == null ? rule : read.standingAt(rule.place(), rule.terms(), rule.needs());
    }

    private Collection<RuleInfo> standing(Set<String> off) {
        return beneath.rules().stream().filter(rule -> !off.contains(rule.id())).toList();
    }

    /** The index of the own rules, whose files are named with the overlay's id before them. */
    private static Map<String, RuleIndex.Entry> index(OverlayNote note, String index, Problems problems) {
        Map<String, RuleIndex.Entry> entries = new HashMap<>();
        Yaml.document("rules.index.yaml", index, problems)
                .map(RuleIndex::read)
                .orElse(Map.of())
                .forEach((id, entry) -> {
                    RulePlace place = entry.place();
                    entries.put(
                            id,
                            new RuleIndex.Entry(
                                    new RulePlace(note.id() + "/" + place.file(), place.line(), place.digest()),
                                    entry.terms(),
                                    entry.needs()));
                });
        return entries;
    }
}
