package io.github.sacrum.casefile;

import io.github.sacrum.fact.Fact;
import io.github.sacrum.fact.Patient;
import io.github.sacrum.internal.Fields;
import io.github.sacrum.internal.Problems;
import io.github.sacrum.internal.YamlNode;
import io.github.sacrum.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one case from its node, and notes everything that is wrong with it. */
final class CaseReading {
    private static final List<String> FIELDS =
            List.of("id", "title", "source", "patient", "facts", "assessed", "unmapped", "expected");
    private static final List<String> SOURCE = List.of("authors", "year", "title", "journal", "url", "doi");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Vocabulary vocabulary;
    private final Problems problems;

    CaseReading(Vocabulary vocabulary, Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    /** Reads the case; returns null if it cannot be put together, which is noted. */
    @Nullable
    CaseFile read(YamlNode node) {
        Fields fields = new Fields(node, "A case", FIELDS);
        String id = fields.text("id");
        String title = fields.text("title");
        YamlNode source = fields.get("source");
        YamlNode patient = fields.get("patient");
        List<Fact> facts = facts(fields);
        LocalDate assessed = date(fields);
        List<String> unmapped = fields.texts("unmapped");
        YamlNode expected = fields.get("expected");
        CaseSource from = source == null ? null : source(source);
        Patient person = patient == null ? Patient.unknown() : new PatientReading(vocabulary, problems).read(patient);
        Expected answer = expected == null ? null : new ExpectedReading(vocabulary, problems).read(expected);
        return facts.isEmpty() ? null : new CaseFile(id, title, from, person, facts, assessed, unmapped, answer);
    }

    private List<Fact> facts(Fields fields) {
        if (!fields.has("facts") && fields.node().isMapping()) {
            fields.node().report("A case must have a list 'facts'. Maybe add what is known.");
        }
        YamlNode list = fields.get("facts");
        List<YamlNode> items = fields.items("facts");
        if (list != null && list.isList() && items.isEmpty()) {
            list.report("A case must have at least one fact. Maybe add what is known.");
        }
        if (list != null && items.size() > CaseFile.MOST_FACTS) {
            list.report("A case may have at most " + CaseFile.MOST_FACTS
                    + " facts. Maybe several cases stand in one, or a fact is repeated.");
            return List.of();
        }
        FactReading reading = new FactReading(vocabulary, problems);
        return items.stream().map(reading::read).filter(Objects::nonNull).toList();
    }

    private static CaseSource source(YamlNode node) {
        Fields fields = new Fields(node, "A source", SOURCE);
        return new CaseSource(
                fields.text("authors"),
                year(fields),
                fields.text("title"),
                fields.text("journal"),
                fields.text("url"),
                fields.text("doi"));
    }

    private static @Nullable String year(Fields fields) {
        YamlNode field = fields.get("year");
        if (field == null || !field.isNumber()) {
            return fields.text("year");
        }
        Integer year = fields.whole("year");
        return year == null ? null : year.toString();
    }

    private static @Nullable LocalDate date(Fields fields) {
        String text = fields.text("assessed");
        if (text == null) {
            return null;
        }
        try {
            if (DATE.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException e) {
            // Reported below: digits in the right places may still be no day of the calendar.
        }
        fields.placeOf("assessed").report("The field 'assessed' must be a date. Maybe of the form 2026-11-21.");
        return null;
    }
}
