package io.github.sacrum.workbench.scaffold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sacrum.problem.InvalidKnowledgeException;
import io.github.sacrum.workbench.diff.TinyPack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** What is missing or wrong in what an author says is told, and nothing is written. */
class ScaffoldRefusalTest {
    private static final String OPENING = ScaffoldTest.OPENING;

    private TinyPack pack;

    @BeforeEach
    void a_pack(@TempDir Path folder) {
        pack = TinyPack.in(folder);
    }

    @Test
    void all_that_is_missing_is_told_at_once_and_nothing_is_written() {
        Map<String, String> before = files();

        assertThatThrownBy(() -> draft().condition("worn-hip", new TermOptions(), null, new RuleOptions()))
                .isInstanceOf(InvalidKnowledgeException.class)
                .extracting(refused -> ((InvalidKnowledgeException) refused)
                        .problems().stream().map(problem -> problem.place()).toList())
                .isEqualTo(List.of(
                        "--pretest",
                        "--sentence",
                        "--sign",
                        "--source",
                        "--grade",
                        "--limits",
                        "--name",
                        "--region",
                        "--laterality",
                        "--origin",
                        "--prefix"));
        assertThat(files()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--sign;hip-stif                       | --sign: There is no symptom, finding, history or condition 'hip-stif'. Maybe 'hip-stiff'.",
                "--sign;hip-rotation                   | --threshold: This is missing",
                "--sign;hip-rotation;--threshold;15    | --threshold: This is no bound. Maybe",
                "--sign;fever;--threshold;< 15         | --threshold: The sign 'fever' is not measured.",
                "--sign;fever;--sign;hip-stiff         | --sign: The signs are of more than one kind.",
                "--sign;fever;--source;book2021        | --source: There is no source 'book2021'. Maybe 'book2020'.",
                "--sign;fever;--grade;E                | --grade: There is no grade",
                "--sign;fever;--sentence;Say \"so\"    | --sentence: A sentence has no quotes",
                "--sign;fever;--prefix;ADV             | --prefix: Other rules have ids with 'ADV'.",
                "--sign;fever;--prefix;Adv             | --prefix: These are not two to five capitals.",
            })
    void a_wrong_word_is_told_with_the_nearest_right_one(String words, String message) {
        String given = "--sentence;Something is so;--grade;C;--limits;none known";
        String source = words.contains("--source") ? "" : ";--source;book2020";
        RuleOptions rule = ScaffoldTest.rule(dropped(given, words) + source + ";" + words);
        Map<String, String> before = files();

        assertThatThrownBy(() -> draft().rule(
                                "conditions/hip-trouble.drl",
                                ScaffoldTest.kind("--condition;hip-trouble;--lr;2 / 1"),
                                rule))
                .isInstanceOf(InvalidKnowledgeException.class)
                .hasMessageContaining(message);
        assertThat(files()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--condition;hip-troubl;--lr;2.0 / 1     | --condition: The vocabulary has no condition 'hip-troubl' for @condition. Maybe 'hip-trouble'.",
                "--condition;hip-trouble;--lr;2.0        | --lr: The @lr must be",
                "--flag;hip-infection                    | --urgency: The annotation @urgency is missing.",
                "--withholds;walk                        | --reason: The annotation @reason is missing.",
                "--condition;hip-trouble                 | A rule does one thing. Say which",
                "--flag;hip-infection;--derives;hip-stiff | A rule does one thing. Say which",
                "--condition;hip-trouble;--lr;2 / 1;--group;other | [TRO-03] The value of @group has the wrong form.",
                "--condition;hip-trouble;--lr;9.9 / 0.6   | [TRO-03] No source of the rule states the ratio 9.9. Add what book2020 says",
                "--condition;hip-trouble;--lr;2 / 1;--urgency;soon | The annotation @urgency does not belong to a rule with @lr.",
            })
    void what_a_rule_cannot_say_is_refused(String kind, String message) {
        Map<String, String> before = files();

        assertThatThrownBy(() -> draft().rule(
                                "conditions/hip-trouble.drl",
                                ScaffoldTest.kind(kind),
                                ScaffoldTest.rule("--sentence;Something is so;" + ScaffoldTest.rest())))
                .isInstanceOf(InvalidKnowledgeException.class)
                .hasMessageContaining(message);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void what_is_there_already_is_refused() {
        TermOptions named = new TermOptions();
        new CommandLine(named).parseArgs("--name", "Puzzle");
        pack.put("mechanisms/fresh.drl", "// Nothing yet.\n");

        assertRefused("hip-trouble", new TermOptions(), "The pack has rules for this condition.");
        assertRefused("hip-puzzle", named, "The vocabulary has this condition already.");
        assertRefused("fever", new TermOptions(), "The vocabulary has this as a symptom.");
        assertRefused("Worn Hip", new TermOptions(), "An id is in kebab case");
        assertThatThrownBy(() -> draft().mechanism("fresh", named, ScaffoldTest.rule(OPENING + ";--prefix;FRE")))
                .hasMessageContaining("mechanisms/fresh.drl: This file is there already.");
        assertThatThrownBy(() -> draft().rule(
                                "conditions/hip-troubles.drl", ScaffoldTest.kind("--mechanism;x"), new RuleOptions()))
                .hasMessageContaining("--file: There is no rule file")
                .hasMessageContaining("Maybe 'conditions/hip-trouble.drl'.");
    }

    private void assertRefused(String id, TermOptions term, String message) {
        assertThatThrownBy(() -> draft().condition(id, term, "0.2", ScaffoldTest.rule(OPENING + ";--prefix;PUZ")))
                .isInstanceOf(InvalidKnowledgeException.class)
                .hasMessageContaining(message);
    }

    private Scaffold draft() {
        return Scaffold.in(pack.module());
    }

    private static String dropped(String given, String words) {
        String first = given;
        for (String option : List.of("--sentence", "--grade", "--limits")) {
            first = words.contains(option) ? first.replaceAll(option + ";[^;]*;?", "") : first;
        }
        return first;
    }

    private Map<String, String> files() {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(pack.module())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(file.toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return texts;
    }
}
