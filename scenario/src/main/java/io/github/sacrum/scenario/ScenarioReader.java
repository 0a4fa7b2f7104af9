package io.github.sacrum.scenario;

import io.github.sacrum.casefile.FactNodes;
import io.github.sacrum.fact.Fact;
import io.github.sacrum.fact.Patient;
import io.github.sacrum.internal.Fields;
import io.github.sacrum.internal.Nearest;
import io.github.sacrum.internal.Problems;
import io.github.sacrum.internal.Yaml;
import io.github.sacrum.internal.YamlNode;
import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.problem.InvalidCaseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads scenario files. A file is accepted as a whole, or refused with everything that is wrong with it. */
final class ScenarioReader {
    private static final List<String> FILE = List.of("scenarios");
    private static final List<String> SCENARIO = List.of("name", "patient", "given", "expect", "variants");
    private static final List<String> VARIANT =
            List.of("name", "patient", "with", "without", "replacing", "by", "expect");

    private final KnowledgePack pack;
    private final Problems problems = new Problems();
    private final FactNodes nodes;
    private final ExpectationReader expectations;
    private final Set<String> names = new HashSet<>();

    ScenarioReader(KnowledgePack pack) {
        this.pack = pack;
        nodes = new FactNodes(pack.vocabulary(), problems);
        expectations = new ExpectationReader(pack);
    }

    /** Reads a file's text; the exception lists what is wrong, by line. */
    List<Scenario> read(String file, String text) {
        List<Scenario> all = new ArrayList<>();
        Yaml.document(file, text, problems).ifPresent(document -> {
            Fields fields = new Fields(document, "A scenario file", FILE);
            if (document.isMapping() && !fields.has("scenarios")) {
                document.report("A scenario file must have a list 'scenarios'.");
            }
            fields.items("scenarios").forEach(node -> all.addAll(scenarios(file, node)));
        });
        if (!problems.none()) {
            throw new InvalidCaseException(problems.list());
        }
        return all;
    }

    private List<Scenario> scenarios(String file, YamlNode node) {
        Fields fields = new Fields(node, "A scenario", SCENARIO);
        Patient patient = patient(fields, Patient.unknown());
        List<Fact> given = facts(fields, "given");
        String name = name(fields, "");
        List<Scenario> all = new ArrayList<>();
        all.add(new Scenario(name, file, node.line(), patient, given, expectation(fields)));
        if (given.isEmpty()) {
            fields.placeOf("given").report("A scenario must give at least one fact in 'given'.");
        }
        for (YamlNode variant : fields.items("variants")) {
            all.addAll(variants(file, name, patient, given, variant));
        }
        return all;
    }

    private List<Scenario> variants(String file, String of, Patient person, List<Fact> given, YamlNode node) {
        Fields fields = new Fields(node, "A variant", VARIANT);
        Patient patient = patient(fields, person);
        String name = name(fields, of + ", ");
        Expectation expectation = expectation(fields);
        List<Fact> facts = changed(fields, given);
        if (facts.isEmpty()) {
            node.report("A variant must leave at least one fact. Maybe add another with 'with'.");
        }
        YamlNode replacing = fields.get("replacing");
        List<String> by = fields.texts("by");
        if (replacing == null) {
            if (!by.isEmpty()) {
                fields.placeOf("by").report("The field 'by' needs 'replacing': the code that is replaced.");
            }
            return List.of(new Scenario(name, file, node.line(), patient, facts, expectation));
        }
        String replaced = code(replacing, facts);
        if (by.isEmpty()) {
            node.report("The field 'replacing' needs 'by': a list of the codes that stand in its place.");
        }
        List<Scenario> all = new ArrayList<>();
        for (String code : by) {
            List<Fact> swapped = facts.stream()
                    .map(fact -> fact.code().equals(replaced) ? fact.recoded(code) : fact)
                    .toList();
            Set<String> wrong = swapped.stream()
                    .flatMap(fact ->
                            pack.vocabulary().check(fact, fields.placeOf("by").place()).stream())
                    .map(problem -> problem.message())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            wrong.forEach(fields.placeOf("by")::report);
            all.add(new Scenario(name + " [" + code + "]", file, node.line(), patient, swapped, expectation));
        }
        return all;
    }

    /** The facts of the scenario without some, and with others in the place of those of the same code. */
    private List<Fact> changed(Fields fields, List<Fact> given) {
        Set<String> gone = new HashSet<>();
        for (YamlNode node : fields.items("without")) {
            gone.add(code(node, given));
        }
        List<Fact> added = facts(fields, "with");
        added.forEach(fact -> gone.add(fact.code()));
        List<Fact> facts = new ArrayList<>(
                given.stream().filter(fact -> !gone.contains(fact.code())).toList());
        facts.addAll(added);
        return facts;
    }

    private static String code(YamlNode node, List<Fact> given) {
        String code = node.text("A code");
        List<String> codes = given.stream().map(Fact::code).distinct().toList();
        if (code != null && !codes.contains(code)) {
            node.report("The scenario gives no fact " + Nearest.name(code) + "." + Nearest.hint(code, codes));
        }
        return code == null ? "" : code;
    }

    private Patient patient(Fields fields, Patient otherwise) {
        YamlNode node = fields.get("patient");
        return node == null ? otherwise : nodes.patient(node);
    }

    private List<Fact> facts(Fields fields, String name) {
        return fields.items(name).stream()
                .map(nodes::fact)
                .filter(Objects::nonNull)
                .toList();
    }

    private String name(Fields fields, String before) {
        @Nullable String name = fields.text("name");
        if (name == null || name.isBlank()) {
            fields.placeOf("name").report("A scenario or variant must have a 'name': a sentence.");
            return before;
        }
        if (!names.add(before + name)) {
            fields.placeOf("name").report("Two scenarios of this file have this name.");
        }
        return before + name;
    }

    private Expectation expectation(Fields fields) {
        YamlNode node = fields.get("expect");
        if (node == null) {
            fields.node().report("A scenario or variant must 'expect' something.");
            return ExpectationReader.NOTHING;
        }
        return expectations.read(node);
    }
}
