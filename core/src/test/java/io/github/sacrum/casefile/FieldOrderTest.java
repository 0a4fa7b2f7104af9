package io.github.sacrum.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The order of the fields of a case file does not matter. */
class FieldOrderTest {
    private static final List<String> SYMPTOM = List.of(
            "symptom: groin-pain",
            "side: left",
            "severity: 6",
            "duration: {unit: month, value: 8}",
            "onset: gradual",
            "course: worsening",
            "quality: [aching]",
            "aggravated-by: [stairs]",
            "relieved-by: [sitting]",
            "not-aggravated-by: [coughing]",
            "not-relieved-by: [walking]");
    private static final List<String> CASE = List.of(
            "id: a",
            "title: b",
            "source: {year: 2010}",
            "patient: {age: 62, sex: female, bmi: 31}",
            "assessed: 2026-11-21",
            "unmapped: [c]",
            "expected: {condition: osteoporosis}");

    @Provide
    Arbitrary<List<String>> symptoms() {
        return Arbitraries.shuffle(SYMPTOM);
    }

    @Provide
    Arbitrary<List<String>> cases() {
        return Arbitraries.shuffle(CASE);
    }

    @Property(tries = 100)
    void any_order_of_fields_gives_the_same_case(
            @ForAll("symptoms") List<String> symptom, @ForAll("cases") List<String> fields) {
        assertThat(Samples.read(text(symptom, fields, true)))
                .isEqualTo(Samples.read(text(SYMPTOM, CASE, false)))
                .isEqualTo(Samples.read(text(symptom, fields, false)));
    }

    private static String text(List<String> symptom, List<String> fields, boolean factsFirst) {
        String facts = symptom.stream().collect(Collectors.joining(", ", "facts: [{", "}]\n"));
        String others = String.join("\n", fields) + "\n";
        return factsFirst ? facts + others : others + facts;
    }
}
