package io.github.sacrum.assessment;

import io.github.sacrum.inference.Band;
import io.github.sacrum.inference.Urgency;
import io.github.sacrum.knowledge.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** An assessment as a clinician reads it: urgency first, then what, why, how sure, what to do and what is not known. */
final class TextReport {
    private final Assessment assessment;
    private final Page page = new Page();
    private final Citations cited;
    private final OverlaySection overlays;

    TextReport(Assessment assessment) {
        this.assessment = assessment;
        this.cited = new Citations(assessment.record().overlays());
        this.overlays = new OverlaySection(assessment.record().overlays(), page);
    }

    String render() {
        Provenance record = assessment.record();
        page.line(
                0,
                "",
                "ASSESSMENT of " + record.date() + ", knowledge " + record.pack() + " " + record.version()
                        + overlays.title());
        page.line(0, "", "Supports a clinician's judgement. It is no diagnosis.");
        urgency();
        origin();
        mustNotMiss();
        new DifferentialSection(assessment.differential(), page, cited).print();
        new ChainSection(assessment, page, cited).print();
        recommendations();
        questions();
        contradictions();
        sources();
        provenance();
        return page.toString();
    }

    private void urgency() {
        page.heading("URGENCY");
        page.line(2, "", assessment.urgency().sentence());
        Map<String, List<Flag>> byCondition = new LinkedHashMap<>();
        assessment.redFlags().forEach(flag -> byCondition
                .computeIfAbsent(
                        Citations.named(flag.name(), flag.side()) + ": "
                                + flag.urgency().word(),
                        key -> new ArrayList<>())
                .add(flag));
        byCondition.forEach((title, flags) -> {
            page.line(2, "! ", title);
            for (Flag flag : flags) {
                page.line(
                        6,
                        "because ",
                        String.join("; ", flag.explanation().facts()) + ". " + cited.sentence(flag.rule()));
            }
        });
        if (assessment.redFlags().isEmpty()) {
            page.line(
                    2, "", "No red flag is raised by what is known. What was not asked or examined is not ruled out.");
        }
        leadingUnflagged()
                .ifPresent(leading -> page.line(
                        2,
                        "! ",
                        Citations.named(leading.name(), leading.side())
                                + " leads the differential and must not be missed,"
                                + " though no red flag names it: look for it before anything else."));
        overlays.warningsOff();
    }

    /** Flags go by single facts, whatever the differential says; where the two disagree the reader must see it at once. */
    private Optional<Candidate> leadingUnflagged() {
        return assessment.differential().stream()
                .filter(candidate -> candidate.band() != Band.ESTABLISHED)
                .limit(1)
                .filter(leading -> assessment.urgency().compareTo(Urgency.URGENT) < 0 && leading.flagged() == null)
                .filter(leading -> Objects.requireNonNullElse(leading.posttest(), 0d) >= Band.POSSIBLE.from())
                .filter(assessment.mustNotMiss()::contains)
                .findFirst();
    }

    private void origin() {
        page.heading("WHERE IT COMES FROM");
        page.line(
                2,
                "",
                switch (assessment.origin()) {
                    case HIP -> "The hip, as far as the facts tell.";
                    case SPINE -> "The lumbar spine, as far as the facts tell.";
                    case PELVIS -> "The pelvis, as far as the facts tell.";
                    case BOTH -> "Hip and spine together.";
                    case OTHER -> "Neither hip nor spine: another structure, as far as the facts tell.";
                    case UNDETERMINED -> "The facts do not tell.";
                });
        if (assessment.urgency() == Urgency.EMERGENCY) {
            page.line(2, "", "Until the emergency has been ruled out, it is taken to be the source.");
        }
    }

    private void mustNotMiss() {
        if (assessment.mustNotMiss().isEmpty()) {
            return;
        }
        page.heading("MUST NOT BE MISSED (serious, and lifted by the facts, however improbable)");
        for (Candidate candidate : assessment.mustNotMiss()) {
            Urgency flagged = candidate.flagged();
            page.line(
                    2,
                    "- ",
                    Citations.named(candidate.name(), candidate.side()) + ": " + Citations.strength(candidate)
                            + (flagged == null ? "" : "; red flag, " + flagged.word()));
        }
    }

    private void recommendations() {
        List<Advised> standing =
                assessment.recommendations().stream().filter(Advised::stands).toList();
        List<Advised> avoid =
                assessment.avoid().stream().filter(Advised::stands).toList();
        List<Advised> withheld = Stream.concat(assessment.recommendations().stream(), assessment.avoid().stream())
                .filter(advised -> !advised.stands())
                .toList();
        page.heading("WHAT TO DO");
        if (standing.isEmpty()) {
            page.line(2, "", "No recommendation follows from the facts.");
        }
        standing.forEach(this::advised);
        if (!avoid.isEmpty()) {
            page.heading("WHAT TO AVOID");
            avoid.forEach(this::advised);
        }
        if (!withheld.isEmpty()) {
            page.heading("WITHHELD");
            for (Advised advised : withheld) {
                page.line(
                        2,
                        "- ",
                        Citations.named(advised.recommendation().name(), advised.side()) + ". "
                                + String.join(" ", advised.withheld()));
            }
        }
    }

    private void advised(Advised advised) {
        var recommendation = advised.recommendation();
        StringBuilder text = new StringBuilder(Citations.named(recommendation.name(), advised.side()))
                .append(". ")
                .append(recommendation.what());
        if (recommendation.dose() != null) {
            text.append(" Dose: ").append(recommendation.dose()).append('.');
        }
        if (recommendation.phase() != null) {
            text.append(" Phase: ").append(recommendation.phase()).append('.');
        }
        if (recommendation.review() != null) {
            text.append(" Review: ").append(recommendation.review()).append('.');
        }
        recommendation.sources().forEach(cited::add);
        text.append(" [")
                .append(recommendation.strength())
                .append(" recommendation, ")
                .append(recommendation.certainty())
                .append(" certainty; ")
                .append(String.join(
                        ", ", recommendation.sources().stream().map(Source::key).toList()))
                .append(']');
        page.line(2, "- ", text.toString().replace("..", "."));
        advised.qualified().forEach(note -> page.line(4, "Mind: ", note));
        page.line(
                4,
                "Why: ",
                String.join(
                                "; ",
                                advised.reasons().stream()
                                        .map(Explanation::statement)
                                        .distinct()
                                        .toList()) + ".");
    }

    private void questions() {
        if (assessment.questions().isEmpty()) {
            return;
        }
        page.heading("NOT KNOWN, AND WORTH ASKING OR EXAMINING");
        assessment
                .questions()
                .forEach(question -> page.line(
                        2,
                        question.safety() ? "! " : "- ",
                        question.name() + ". " + question.ask() + " " + question.why()));
    }

    private void contradictions() {
        if (assessment.contradictions().isEmpty()) {
            return;
        }
        page.heading("CONTRADICTIONS (neither side counts until this is settled; red flags stand)");
        assessment
                .contradictions()
                .forEach(contradiction -> page.line(
                        2, "- ", contradiction.subject() + ": " + String.join(" / ", contradiction.facts()) + "."));
    }

    private void sources() {
        page.heading("SOURCES");
        for (Source source : cited.sources()) {
            page.line(
                    2,
                    "[" + source.key() + "] ",
                    source.citation() + (source.secondHand() ? " Read at second hand." : ""));
        }
    }

    private void provenance() {
        Provenance record = assessment.record();
        page.heading("RECORD");
        page.line(2, "", "Knowledge " + record.pack() + " " + record.version() + ", SHA-256 " + record.digest() + ".");
        overlays.record();
        page.line(2, "Rules that hold: ", String.join(", ", record.rules()) + ".");
        if (!record.notUsed().isEmpty()) {
            page.line(2, "Facts on which nothing rests: ", String.join("; ", record.notUsed()) + ".");
        }
    }
}
