package io.github.sacrum.casefile;

import io.github.sacrum.fact.Patient;
import io.github.sacrum.fact.Sex;
import io.github.sacrum.internal.Fields;
import io.github.sacrum.internal.Problems;
import io.github.sacrum.internal.YamlNode;
import io.github.sacrum.vocabulary.TermKind;
import io.github.sacrum.vocabulary.Vocabulary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the patient of a case file. */
final class PatientReading {
    private static final List<String> FIELDS = List.of("age", "sex", "bmi", "pregnant", "occupation", "sport");

    private final Vocabulary vocabulary;
    private final Problems problems;
    private final CodeReading codes;

    PatientReading(Vocabulary vocabulary, Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
        codes = new CodeReading(vocabulary);
    }

    Patient read(YamlNode node) {
        Fields fields = new Fields(node, "A patient", FIELDS);
        Sex sex = fields.word("sex", Sex.class);
        Patient patient = new Patient(
                fields.vetted("age", fields.whole("age"), years -> new Patient(years, null, null, null, null, null)),
                sex,
                fields.vetted("bmi", fields.number("bmi"), Patient.unknown()::withBodyMassIndex),
                fields.vetted(
                        "pregnant",
                        fields.truthIfKnown("pregnant"),
                        pregnant -> new Patient(null, sex, null, pregnant, null, null)),
                activity(fields, "occupation"),
                activity(fields, "sport"));
        vocabulary.check(patient, node.place()).forEach(problem -> problems.add(problem.place(), problem.message()));
        return patient;
    }

    private @Nullable String activity(Fields fields, String name) {
        YamlNode field = fields.get(name);
        return field == null ? null : codes.code(field, TermKind.ACTIVITY);
    }
}
