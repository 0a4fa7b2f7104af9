package io.github.sacrum.casefile;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.sacrum.internal.Problems;
import io.github.sacrum.internal.Yaml;
import io.github.sacrum.problem.InvalidCaseException;
import io.github.sacrum.problem.Problem;
import io.github.sacrum.vocabulary.Vocabulary;
import io.github.sacrum.vocabulary.VocabularyReader;
import java.util.List;

/** A small vocabulary, and what a reader with it says to a text. */
final class Samples {
    static final Vocabulary VOCABULARY = vocabulary();
    static final CaseFileReader READER = new CaseFileReader(VOCABULARY);

    /** A case in which every field is used. */
    static final String WHOLE = """
            id: 046-hip-oa-rancher
            title: Rancher with pain
            source: {authors: Müller A, year: 2010, title: Report, journal: J Hip, url: "https://example.org", doi: 10.1/x}
            patient: {age: 62, sex: female, bmi: 31.5, pregnant: false, occupation: heavy-manual-work, sport: running}
            facts:
              - symptom: groin-pain
                side: left
                severity: 6
                duration: {value: 8, unit: months}
                onset: gradual
                course: worsening
                quality: [aching]
                aggravated-by: [stairs]
                relieved-by: [sitting]
                not-aggravated-by: [coughing]
                not-relieved-by: [walking]
              - {finding: hip-internal-rotation, side: left, value: 12, unit: deg}
              - {symptom: saddle-numbness, absent: true}
              - {history: nsaid-tried, effect: partly-relieved, ago: {value: 3, unit: week}}
              - {history: pack-years, value: 20, unit: count}
              - {condition: osteoporosis}
              - {condition: lumbar-spinal-stenosis, absent: true}
            assessed: 2026-11-21
            unmapped: [bales of hay]
            expected: {condition: hip-osteoarthritis, also: [lumbar-spinal-stenosis], origin: hip, urgency: routine, note: N}
            """;

    private Samples() {}

    static CaseFile read(String text) {
        return READER.read("case.yaml", text).get(0);
    }

    /** Returns the problems of a text that must be refused, each as {@code place: message}. */
    static List<String> problems(String text) {
        return catchThrowableOfType(InvalidCaseException.class, () -> READER.read("case.yaml", text))
                .problems()
                .stream()
                .map(Problem::toString)
                .toList();
    }

    /** Returns the problems of a case with one fact, which stands in line 2 from column 5 on. */
    static List<String> problemsOfFact(String fact) {
        return problems("facts:\n  - " + fact + "\n");
    }

    private static Vocabulary vocabulary() {
        String terms = """
                terms:
                  - {id: groin-pain, name: Groin pain, kind: symptom, region: hip, laterality: paired, question: Pain?}
                  - {id: saddle-numbness, name: Numb, kind: symptom, region: spine, laterality: none, question: Numb?}
                  - {id: hip-internal-rotation, name: IR, kind: finding, region: hip, laterality: paired, unit: deg, range: [-20, 90]}
                  - {id: faber-test, name: FABER, kind: finding, region: hip, laterality: paired}
                  - {id: nsaid-tried, name: NSAID, kind: history, region: general, laterality: none}
                  - {id: pack-years, name: Pack years, kind: history, region: general, laterality: none, unit: count, range: [0, 200]}
                  - {id: osteoporosis, name: Op, kind: condition, region: general, laterality: none, origin: other}
                  - {id: hip-osteoarthritis, name: OA, kind: condition, region: hip, laterality: paired, origin: hip}
                  - {id: lumbar-spinal-stenosis, name: LSS, kind: condition, region: spine, laterality: none, origin: spine}
                  - {id: aching, name: Aching, kind: quality, region: general, laterality: none}
                  - {id: stairs, name: Stairs, kind: factor, region: general, laterality: none}
                  - {id: sitting, name: Sitting, kind: factor, region: general, laterality: none}
                  - {id: coughing, name: Coughing, kind: factor, region: general, laterality: none}
                  - {id: walking, name: Walking, kind: factor, region: general, laterality: none}
                  - {id: heavy-manual-work, name: Heavy work, kind: activity, region: general, laterality: none}
                  - {id: running, name: Running, kind: activity, region: general, laterality: none}
                """;
        Problems problems = new Problems();
        VocabularyReader reader = new VocabularyReader();
        Yaml.documents("terms.yaml", terms, problems).forEach(reader::addTerms);
        Vocabulary vocabulary = reader.vocabulary();
        if (!problems.none()) {
            throw new IllegalStateException(problems.list().toString());
        }
        return vocabulary;
    }
}
