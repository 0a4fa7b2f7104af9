package io.github.sacrum.live;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Overlays with a fault each, and what is said of it. */
final class WrongOverlays {
    static final String WHY = "reason: A test., role: tester";

    private WrongOverlays() {}

    private static Arguments wrong(String body, String... problems) {
        return Arguments.of(body, List.of(problems));
    }

    static Stream<Arguments> all() {
        return Stream.of(
                wrong(
                        "off:\n  - {rule: BRK-2, " + WHY + "}\n",
                        "corner/overlay.yaml:6:12: The pack beneath has no rule 'BRK-2'. Maybe 'BRK-02'."),
                wrong(
                        "off:\n  - {rule: BRK-02, " + WHY + "}\n  - {rule: BRK-02, " + WHY + "}\n",
                        "corner/overlay.yaml:7:12: There is a change of the rule BRK-02 already, in line 6."),
                wrong(
                        "off:\n  - {rule: BRK-02, " + WHY + "}\nnumbers:\n  - {rule: BRK-02, lr: 1.5 / 0.7, " + WHY
                                + "}\n",
                        "corner/overlay.yaml:8:12: There is a change of the rule BRK-02 already, in line 6."),
                wrong(
                        "off:\n  - {rule: BRK-02}\n",
                        "corner/overlay.yaml:6:5: The field 'reason' is missing.",
                        "corner/overlay.yaml:6:5: The field 'role' is missing."),
                wrong(
                        "off:\n  - {rule: BRK-02, reason: ' ', role: tester}\n",
                        "corner/overlay.yaml:6:28: The field 'reason' says nothing. Maybe leave it out."),
                wrong(
                        "off:\n  - {rule: BRK-02, reason: A test., role: Anna Smith}\n",
                        "corner/overlay.yaml:6:43: A role is named in small letters, and no person is. Maybe 'lead"
                                + " physiotherapist' or 'head of radiology'."),
                wrong(
                        "off:\n  - {rule: FLG-01, " + WHY + "}\n",
                        "corner/overlay.yaml:6:5: A warning rests on FLG-01. If that is accepted, write"
                                + " acknowledgement: \"I accept that FLG-01 will no longer warn of brake-failure.\""),
                wrong(
                        "off:\n  - {rule: FLG-01, " + WHY + ", acknowledgement: I accept.}\n",
                        "corner/overlay.yaml:6:68: A warning rests on FLG-01. If that is accepted, write"
                                + " acknowledgement: \"I accept that FLG-01 will no longer warn of brake-failure.\""),
                wrong(
                        "off:\n  - {rule: DRV-02, " + WHY + "}\n",
                        "corner/overlay.yaml:6:5: A warning rests on DRV-02. If that is accepted, write"
                                + " acknowledgement: \"I accept that DRV-02 will no longer help FLG-02 to warn.\""),
                wrong(
                        "off:\n  - {rule: BRK-02, " + WHY + ", acknowledgement: I accept.}\n",
                        "corner/overlay.yaml:6:68: No warning rests on BRK-02. Maybe leave this sentence out."),
                wrong(
                        "off:\n  - {rules: BRK-02, " + WHY + "}\n",
                        "corner/overlay.yaml:6:6: A rule that is switched off has no field 'rules'. Maybe 'rule'.",
                        "corner/overlay.yaml:6:5: The field 'rule' is missing."),
                wrong(
                        "numbers:\n  - {rule: FLG-01, lr: 1.5 / -, " + WHY + "}\n",
                        "corner/overlay.yaml:6:24: The rule 'FLG-01' has no lr. It has no number at all. Maybe switch it"
                                + " off instead."),
                wrong(
                        "numbers:\n  - {rule: BRK-01, lr: 1.5 / -, " + WHY + "}\n",
                        "corner/overlay.yaml:6:24: The rule 'BRK-01' has no lr. Maybe write pretest."),
                wrong(
                        "numbers:\n  - {rule: BRK-01, " + WHY + "}\n",
                        "corner/overlay.yaml:6:12: A changed number is either an 'lr' or a 'pretest'. Maybe write one of"
                                + " them."),
                wrong(
                        "numbers:\n  - {rule: BRK-01, pretest: 1.5, " + WHY + "}\n",
                        "corner/overlay.yaml:6:29: The @pretest must be a probability above 0 and below 1, such as"
                                + " \"0.34\"."),
                wrong(
                        "numbers:\n  - {rule: BRK-02, lr: strong, " + WHY + "}\n",
                        "corner/overlay.yaml:6:24: The @lr must be \"present / absent\", such as \"3.2 / 0.43\" or"
                                + " \"2.1 / -\", none of them 0; or \"settles / -\" for a reference standard, or \"excludes / -\""
                                + " for a part that was removed. Maybe name the source of the number."),
                wrong(
                        "numbers:\n  - {rule: BRK-02, lr: 4.0 / 0.5, " + WHY + "}\n",
                        "corner/overlay.yaml:6:24: Expert opinion (@grade D) may claim a ratio of 0.5 to 2 at the most."
                                + " Maybe name the source of the number."),
                wrong(
                        "numbers:\n  - {rule: BRK-02, lr: 1.5 / 0.5, grade: A, " + WHY + "}\n",
                        "corner/overlay.yaml:6:42: A number without a source is expert opinion, of grade D. Maybe name its"
                                + " source."),
                wrong(
                        "numbers:\n  - {rule: BRK-02, lr: 4.0 / 0.5, source: manual1998, " + WHY + "}\n",
                        "corner/overlay.yaml:6:43: The bibliography has no source 'manual1998'. Maybe 'manual1999'."),
                wrong(
                        "numbers:\n  - {rule: BRK-03, lr: 1.2 / 0.9, " + WHY + "}\n",
                        "corner/overlay.yaml:6:24: The rule 'BRK-03' weighs only what its ratio 1.5 / - speaks of. Maybe"
                                + " write '-' where that does."),
                wrong(
                        "numbers:\n  - {rule: BRK-03, lr: 1.50 / -, " + WHY + "}\n",
                        "corner/overlay.yaml:6:24: The rule 'BRK-03' has this number already. Maybe leave this out."),
                wrong(
                        "texts:\n  - {recommendation: replace-pad, what: Do it., " + WHY + "}\n",
                        "corner/overlay.yaml:6:22: The pack beneath has no recommendation 'replace-pad'. Maybe"
                                + " 'replace-pads'."),
                wrong(
                        "texts:\n  - {term: squeek, question: Does it?, " + WHY + "}\n",
                        "corner/overlay.yaml:6:12: The pack beneath has no term 'squeek'. Maybe 'squeak'."),
                wrong(
                        "texts:\n  - {term: squeak, question: Tell me., " + WHY + "}\n",
                        "corner/overlay.yaml:6:30: This is no question. Maybe it ends in '?'."),
                wrong(
                        "texts:\n  - {term: squeak, what: Do it., " + WHY + "}\n",
                        "corner/overlay.yaml:6:26: A term has no text 'what' to change. Maybe one of question, how."),
                wrong(
                        "texts:\n  - {term: squeak, " + WHY + "}\n",
                        "corner/overlay.yaml:6:12: No text is given. Maybe one of question, how."),
                wrong(
                        "texts:\n  - {what: Do it., " + WHY + "}\n",
                        "corner/overlay.yaml:6:28: A changed text is either that of a 'recommendation' or of a 'term'."
                                + " Maybe name one."),
                wrong(
                        "over-version: ^2.0.0\n",
                        "corner/overlay.yaml:5:15: The pack bicycle is of version 1.2.3, not ^2.0.0. Maybe look through"
                                + " what has changed in it, test the overlay with it, and then write over-version: 1.2.3;"
                                + " or go on with a pack of version ^2.0.0."),
                wrong(
                        "over-version: '[1.0,2.0)'\n",
                        "corner/overlay.yaml:5:15: '[1.0,2.0)' is no range of versions. Maybe 1.2.3, ^1.2.0, or >=1.2.0"
                                + " <2.0.0."),
                wrong(
                        "vocabulary: [word.yaml]\n",
                        "corner/overlay.yaml:5:13: The overlay has no file 'word.yaml'. Maybe 'words.yaml'."),
                wrong(
                        "vocabulary: [words.yaml]\n",
                        "corner/words.yaml:2:5: The pack beneath has a term 'squeak'. Maybe change its texts, or choose"
                                + " another id."),
                wrong(
                        "bibliography: sources.yaml\n",
                        "corner/sources.yaml:2:5: There is a source 'manual1999' already. Maybe cite that, or choose"
                                + " another key."),
                wrong(
                        "recommendations: [advice.yaml]\n",
                        "corner/advice.yaml:2:5: The pack beneath has a recommendation 'replace-pads'. Maybe change its"
                                + " texts, or choose another id."));
    }
}
