package io.github.sacrum.knowledge;

import io.github.sacrum.internal.YamlNode;
import io.github.sacrum.vocabulary.Term;
import io.github.sacrum.vocabulary.TermKind;
import io.github.sacrum.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads the files that say which signs conditions account for. */
final class ManifestationReader {
    private final Vocabulary vocabulary;
    private final Map<String, Set<String>> ofCondition = new TreeMap<>();
    private final Set<String> unspecific = new TreeSet<>();
    private final Map<String, YamlNode> places = new HashMap<>();

    ManifestationReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    void add(YamlNode document) {
        Map<String, YamlNode> fields =
                document.fields("A file of manifestations", List.of("unspecific", "manifestations"));
        YamlNode any = fields.get("unspecific");
        if (any != null) {
            unspecific.addAll(signs(any));
        }
        YamlNode list = fields.get("manifestations");
        if (list != null) {
            list.items("manifestations").forEach(this::addOne);
        }
    }

    private void addOne(YamlNode node) {
        Map<String, YamlNode> fields = node.fields("An entry", List.of("condition", "signs"));
        String condition = new FieldReader(node, fields).required("condition");
        YamlNode signs = fields.get("signs");
        if (signs == null) {
            node.report("The field 'signs' is missing.");
        }
        if (condition == null || signs == null) {
            return;
        }
        if (vocabulary
                .find(condition)
                .map(Term::kind)
                .filter(TermKind.CONDITION::equals)
                .isEmpty()) {
            node.report("There is no condition '" + condition + "'." + vocabulary.hint(condition, TermKind.CONDITION));
        }
        if (ofCondition.put(condition, signs(signs)) != null) {
            node.reportTwice("The condition '" + condition + "'", places.get(condition));
        }
        places.putIfAbsent(condition, node);
    }

    private Set<String> signs(YamlNode list) {
        Set<String> signs = new TreeSet<>();
        for (YamlNode item : list.items("signs")) {
            String sign = item.text("a sign");
            if (sign != null) {
                Optional<TermKind> kind = vocabulary.find(sign).map(Term::kind);
                if (kind.filter(found -> found == TermKind.SYMPTOM || found == TermKind.FINDING)
                        .isEmpty()) {
                    item.report(
                            "There is no symptom or finding '" + sign + "'." + vocabulary.hint(sign, TermKind.SYMPTOM));
                }
                if (!signs.add(sign)) {
                    item.report("The sign '" + sign + "' is there twice.");
                }
            }
        }
        return signs;
    }

    Manifestations read() {
        return new Manifestations(ofCondition, unspecific);
    }
}
