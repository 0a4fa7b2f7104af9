package io.github.sacrum.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bad input ends with status 2 and every problem of every file on standard error; nothing is assessed. */
class BadInputTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{symptom: no-such-thing-anywhere}               | The vocabulary has no symptom",
                "{symptom: groin-pian}                           | Maybe 'groin-pain'",
                "{finding: hip-internal-rotation, value: 999, unit: deg} | hip-internal-rotation",
                "{finding: hip-internal-rotation, value: 12, unit: kg} | is measured in deg",
                "{symptom: difficulty-walking, side: left}       | side",
                "{symptom: groin-pain, severity: 11}             | from 0 to 10",
                "{finding: groin-pain}                           | is a symptom, not a finding",
                "{symptom: null}                                 | Maybe",
                "{symptom: groin-pain, sidee: left}              | Maybe 'side'",
                "{symptom: groin-pain                            | no well-formed YAML or JSON"
            })
    void a_bad_fact_is_refused_with_its_place(String fact, String message) {
        Path bad = Cases.write(folder, "bad.yaml", "facts:\n  - " + fact + "\n");
        Run run = Run.of("assess", bad);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .containsPattern("^\\Q" + bad + "\\E:[23]:\\d+: ")
                .contains(message)
                .endsWith("sacrum: 1 problem; nothing was assessed.\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{patient: {age: -1}, facts: [{symptom: groin-pain}]} | The age of a patient must be",
                "{facts: []}                                          | at least one fact",
                "{patient: {age: 60}}                                 | must have a list 'facts'",
                "[groin-pain]                                         | must be a mapping, not a list",
                "''                                                   | There is no case in it"
            })
    void a_bad_case_is_refused(String text, String message) {
        Run run = Run.withInput(text, "assess", "-");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("standard input").contains(message);
    }

    @Test
    void every_problem_of_every_file_is_listed_and_the_good_file_is_not_assessed() throws IOException {
        Path good = Cases.write(folder, "good.yaml", Cases.HIP);
        Path codes = Cases.write(
                folder, "codes.yaml", "facts:\n  - {symptom: groin-pian}\n  - {finding: hip-internal-rotatoin}\n");
        Path form = Cases.write(folder, "form.json", "{\"facts\": [");
        Path missing = folder.resolve("missing.yaml");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Run run = Run.withInput("facts: []", "assess", good, codes, form, missing, empty, "-");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines().map(line -> line.replaceAll("(:\\d+)*: .*", "")))
                .containsExactly(
                        codes.toString(),
                        codes.toString(),
                        form.toString(),
                        missing.toString(),
                        empty.toString(),
                        "standard input",
                        "sacrum");
        assertThat(run.err())
                .contains(codes + ":2:", "Maybe 'groin-pain'.", codes + ":3:", "Maybe 'hip-internal-rotation'.")
                .contains("There is no such file.", "There is no case file in this directory.")
                .endsWith("sacrum: 6 problems; nothing was assessed.\n");
    }

    @Test
    void no_value_of_the_patient_is_told() {
        Run run = Run.withInput(
                "patient: {age: 777}\nfacts:\n  - {symptom: groin-pain, severity: 7777}\n", "assess", "-");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).doesNotContain("777");
    }

    @Test
    void standard_input_that_is_no_UTF_8_or_cannot_be_read_is_refused() throws IOException {
        InputStream shut = InputStream.nullInputStream();
        shut.close();
        Run binary = Run.withInput(new ByteArrayInputStream(new byte[] {(byte) 0xFF, (byte) 0xFE}), "assess", "-");
        Run closed = Run.withInput(shut, "assess", "-");
        assertThat(binary.status()).isEqualTo(2);
        assertThat(binary.err()).contains("standard input: This is not text in UTF-8.");
        assertThat(closed.status()).isEqualTo(2);
        assertThat(closed.err()).contains("standard input: This cannot be read.");
    }

    @Test
    void ten_thousand_facts_are_refused() {
        Run run = Run.withInput("facts:\n" + "  - {symptom: groin-pain}\n".repeat(10_000), "assess", "-");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("at most 2000 facts");
    }

    @Test
    void a_path_that_can_be_none_is_refused() {
        Run run = Run.of("assess", "no\0path");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("This can be no path.");
    }
}
