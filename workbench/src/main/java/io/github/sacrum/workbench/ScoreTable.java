package io.github.sacrum.workbench;

import io.github.sacrum.inference.Urgency;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Scores as Markdown: a row a case, then totals. */
final class ScoreTable {
    private static final String HEAD = """
            # Published cases: what was assessed, and what was published

            Written by `./sacrum cases`; do not edit it. Given is what Sacrum says, due is what the publication says.
            An urgency below the one that is due is in **bold**. The rank is the place of the published diagnosis in the
            differential; *must not miss* is its place among the serious conditions that the facts lift.

            | Case | Published diagnosis | Rank | First of the differential | Origin given / due | Urgency given / due | Facts | Unmapped |
            |---|---|---|---|---|---|--:|--:|
            """;
    private static final String NONE = "–";
    private static final int SHORT_LIST = 3;

    private final List<Score> scores;

    private ScoreTable(List<Score> scores) {
        this.scores = scores;
    }

    static String of(List<Score> scores) {
        StringBuilder text = new StringBuilder(HEAD);
        scores.forEach(score -> text.append(row(score)));
        return text.append(new ScoreTable(scores).totals()).toString();
    }

    private static String row(Score score) {
        String urgency = score.urgency().word();
        return "| "
                + String.join(
                        " | ",
                        cell(score.name()),
                        cell(score.published()),
                        rank(score),
                        cell(score.first()),
                        score.origin().word() + " / "
                                + (score.originDue() == null
                                        ? NONE
                                        : score.originDue().word()),
                        (score.tooLow() ? "**" + urgency + "**" : urgency) + " / "
                                + (score.urgencyDue() == null
                                        ? NONE
                                        : score.urgencyDue().word()),
                        Integer.toString(score.facts()),
                        Integer.toString(score.unmapped()))
                + " |\n";
    }

    private static String rank(Score score) {
        if (score.rank() > 0) {
            return Integer.toString(score.rank());
        }
        return score.missRank() > 0 ? "must not miss " + score.missRank() : NONE;
    }

    private static String cell(@Nullable String text) {
        return text == null || text.isEmpty() ? NONE : text.replace("|", "\\|");
    }

    private String totals() {
        Predicate<Score> diagnosed = score -> score.published() != null;
        Predicate<Score> dated = score -> score.urgencyDue() != null;
        Predicate<Score> placed = score -> score.originDue() != null;
        return "\n| Of " + scores.size() + " cases | |\n|---|--:|\n"
                + total("Published diagnosis first", diagnosed, score -> score.rank() == 1)
                + total(
                        "Published diagnosis among the first three",
                        diagnosed,
                        score -> score.rank() >= 1 && score.rank() <= SHORT_LIST)
                + total(
                        "Emergencies missed",
                        score -> score.urgencyDue() == Urgency.EMERGENCY,
                        score -> score.urgency() != Urgency.EMERGENCY)
                + total("Urgency exact", dated, score -> score.urgency() == score.urgencyDue())
                + total("Urgency too low", dated, Score::tooLow)
                + total("Urgency too high", dated, Score::tooHigh)
                + total("Origin right", placed, score -> score.origin() == score.originDue())
                + "| Facts mapped | " + scores.stream().mapToInt(Score::facts).sum() + " |\n"
                + "| Facts that no term can say | "
                + scores.stream().mapToInt(Score::unmapped).sum() + " |\n";
    }

    private String total(String title, Predicate<Score> among, Predicate<Score> counted) {
        List<Score> all = scores.stream().filter(among).toList();
        return "| " + title + " | " + all.stream().filter(counted).count() + " of " + all.size() + " |\n";
    }
}
