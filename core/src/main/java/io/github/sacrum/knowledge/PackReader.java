package io.github.sacrum.knowledge;

import io.github.sacrum.internal.Digests;
import io.github.sacrum.internal.Problems;
import io.github.sacrum.internal.Yaml;
import io.github.sacrum.internal.YamlNode;
import io.github.sacrum.vocabulary.Vocabulary;
import io.github.sacrum.vocabulary.VocabularyReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the data files of a pack: {@code pack.yaml} and the files it names. */
final class PackReader {
    private static final List<String> FIELDS = List.of(
            "id",
            "name",
            "version",
            "model",
            "vocabulary",
            "codes",
            "bibliography",
            "recommendations",
            "manifestations",
            "index");

    private final ClassLoader loader;
    private final String root;
    private final Problems problems;
    private final MessageDigest digest;

    PackReader(ClassLoader loader, String root, Problems problems) {
        this.loader = loader;
        this.root = root;
        this.problems = problems;
        this.digest = Digests.sha256();
    }

    /** Everything, the names of compiled models too. */
    PackParts read() {
        return readIndexed(pack -> modelClasses(pack.required("model")));
    }

    /** Everything but compiled models, which are given elsewhere. */
    PackParts readWithoutModels() {
        return readIndexed(pack -> List.of());
    }

    private PackParts readIndexed(Function<FieldReader, List<String>> modelClassesOf) {
        return read(pack -> optional(pack, "index").map(RuleIndex::read).orElse(Map.of()), modelClassesOf);
    }

    /** Everything that is there before the rules are compiled: neither their models nor their index. */
    PackParts readUncompiled() {
        return read(pack -> Map.of(), pack -> List.of());
    }

    private PackParts read(
            Function<FieldReader, Map<String, RuleIndex.Entry>> indexOf,
            Function<FieldReader, List<String>> modelClassesOf) {
        FieldReader pack = document("pack.yaml")
                .map(node -> new FieldReader(node, node.fields("A pack", FIELDS)))
                .orElse(null);
        if (pack == null) {
            return new PackParts(
                    "",
                    "",
                    "",
                    "",
                    new VocabularyReader().vocabulary(),
                    Map.of(),
                    Map.of(),
                    Manifestations.NONE,
                    Map.of(),
                    List.of());
        }
        VocabularyReader terms = new VocabularyReader();
        for (String file : pack.texts("vocabulary")) {
            document(file).ifPresent(terms::addTerms);
        }
        optional(pack, "codes").ifPresent(terms::addCodes);
        Map<String, Source> bibliography = new TreeMap<>();
        optional(pack, "bibliography").ifPresent(node -> bibliography.putAll(BibliographyReader.read(node, Map.of())));
        Map<String, Recommendation> recommendations = new TreeMap<>();
        Map<String, YamlNode> places = new HashMap<>();
        for (String file : pack.texts("recommendations")) {
            document(file)
                    .ifPresent(
                            node -> RecommendationReader.read(node, bibliography, Map.of(), recommendations, places));
        }
        Vocabulary vocabulary = terms.vocabulary();
        ManifestationReader manifestations = new ManifestationReader(vocabulary);
        pack.texts("manifestations").forEach(file -> document(file).ifPresent(manifestations::add));
        Map<String, RuleIndex.Entry> index = indexOf.apply(pack);
        List<String> modelClasses = modelClassesOf.apply(pack);
        return new PackParts(
                text(pack, "id"),
                text(pack, "name"),
                text(pack, "version"),
                HexFormat.of().formatHex(digest.digest()),
                vocabulary,
                bibliography,
                recommendations,
                manifestations.read(),
                index,
                modelClasses);
    }

    private static String text(FieldReader pack, String name) {
        String text = pack.required(name);
        return text == null ? "" : text;
    }

    private Optional<YamlNode> optional(FieldReader pack, String field) {
        String file = pack.optional(field);
        return file == null ? Optional.empty() : document(file);
    }

    private Optional<YamlNode> document(String file) {
        String path = root + "/" + file;
        return resource(path).flatMap(text -> Yaml.document(path, text, problems));
    }

    private List<String> modelClasses(@Nullable String model) {
        return model == null
                ? List.of()
                : bytes("META-INF/kie/" + model + "/drools-model")
                        .map(bytes -> new String(bytes, StandardCharsets.UTF_8)
                                .lines()
                                .map(String::strip)
                                .filter(line -> !line.isEmpty() && !line.contains(":"))
                                .toList())
                        .orElse(List.of());
    }

    private Optional<String> resource(String path) {
        return bytes(path).map(bytes -> {
            digest.update(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        });
    }

    /** The bytes of a file; names of compiled classes are read so, since they change from build to build. */
    private Optional<byte[]> bytes(String path) {
        try (InputStream stream = loader.getResourceAsStream(path)) {
            if (stream == null) {
                problems.add(path, "The pack has no such file. Maybe the rules module is not on the class path.");
                return Optional.empty();
            }
            return Optional.of(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("A file of the pack cannot be read: " + path, e);
        }
    }
}
