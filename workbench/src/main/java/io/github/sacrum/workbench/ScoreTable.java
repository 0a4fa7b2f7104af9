package io.github.sacrum.workbench;

import io.github.sacrum.internal.EnumWords;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Scores as Markdown: totals, how reliable the support is, what is missed and why, and a row a case. */
final class ScoreTable {
    private static final String HEAD = """
            # %s

            Written by `./sacrum cases`; do not edit it. Such cases over-represent the rare and the serious, so nothing here
            says how often a condition occurs.

            """;
    private static final String RELIABILITY = """

            ## Support and outcome

            Of conditions said to be so probable, how many are published: the post-test probability, beside rivals, claims to be
            one; support, by own evidence alone, does not. What the host knows already is left out.

            """;
    private static final String MISSES = """

            ## Missed, and why

            Cases whose published diagnosis is not first, or whose urgency or origin differs.

            | Case | Reason | Why |
            |---|---|---|
            """;
    private static final String CASES = """

            ## Cases

            Given is what Sacrum says, due is what the publication says. An urgency below the one that is due is in **bold**.
            The rank is the place of the published diagnosis in the differential; *must not miss* is its place among the
            serious conditions that the facts lift.

            | Case | Published diagnosis | Rank | First of the differential | Origin given / due | Urgency given / due | Facts | Unmapped |
            |---|---|---|---|---|---|--:|--:|
            """;
    private static final String NONE = "–";

    private ScoreTable() {}

    static String of(String title, List<Score> scores, List<Score> withoutTests, Map<String, Miss> misses) {
        StringBuilder text = new StringBuilder(HEAD.formatted(title))
                .append(ScoreTotals.of(scores, withoutTests))
                .append(RELIABILITY)
                .append(Reliability.of(scores));
        if (!misses.isEmpty()) {
            text.append(MISSES);
            scores.stream()
                    .filter(Score::misses)
                    .forEach(score -> text.append(missed(score, misses.get(score.name()))));
        }
        text.append(CASES);
        scores.forEach(score -> text.append(row(score)));
        return text.toString();
    }

    private static String missed(Score score, @Nullable Miss miss) {
        return "| "
                + String.join(
                        " | ",
                        cell(score.name()),
                        miss == null ? NONE : EnumWords.of(miss.reason()).replace('-', ' '),
                        miss == null ? "no reason is written down" : cell(miss.why()))
                + " |\n";
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
}
