package io.github.sacrum.workbench;

import io.github.sacrum.inference.Urgency;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** What the scores of all cases add up to, with all facts and with what is asked and examined only. */
final class ScoreTotals {
    private static final int SHORT_LIST = 3;
    private static final int LONG_LIST = 5;
    private static final List<Measure> MEASURES = List.of(
            new Measure("Published diagnosis first", "at least 70 %", ScoreTotals::isDiagnosed, Score::isFirst),
            new Measure(
                    "First is the published diagnosis or one published beside it",
                    "",
                    ScoreTotals::isDiagnosed,
                    score -> score.isFirst() || score.beside()),
            new Measure(
                    "Published diagnosis among the first three, or the first three that must not be missed",
                    "at least 90 %",
                    ScoreTotals::isDiagnosed,
                    score -> score.isAmongFirst(SHORT_LIST)),
            new Measure(
                    "Published diagnosis among the first five, or the first five that must not be missed",
                    "",
                    ScoreTotals::isDiagnosed,
                    score -> score.isAmongFirst(LONG_LIST)),
            new Measure(
                    "Emergencies missed",
                    "none",
                    score -> score.urgencyDue() == Urgency.EMERGENCY,
                    score -> score.urgency() != Urgency.EMERGENCY),
            new Measure(
                    "Emergency and urgent cases at their level or above",
                    "all",
                    ScoreTotals::isPressing,
                    score -> !score.tooLow()),
            new Measure("Urgency exact", "", ScoreTotals::isDated, score -> score.urgency() == score.urgencyDue()),
            new Measure("Urgency too low", "", ScoreTotals::isDated, Score::tooLow),
            new Measure("Urgency too high", "", ScoreTotals::isDated, Score::tooHigh),
            new Measure(
                    "Routine cases raised to urgent or emergency",
                    "at most 15 %",
                    score -> score.urgencyDue() == Urgency.ROUTINE,
                    score -> score.urgency().compareTo(Urgency.URGENT) >= 0),
            new Measure(
                    "Origin right",
                    "at least 85 %",
                    score -> score.originDue() != null,
                    score -> score.origin() == score.originDue()));

    private ScoreTotals() {}

    private static boolean isDiagnosed(Score score) {
        return score.published() != null;
    }

    private static boolean isDated(Score score) {
        return score.urgencyDue() != null;
    }

    private static boolean isPressing(Score score) {
        return score.urgencyDue() != null && score.urgencyDue().compareTo(Urgency.URGENT) >= 0;
    }

    /** One thing that is counted, and among which cases. */
    private record Measure(String title, String aim, Predicate<Score> among, Predicate<Score> counted) {
        String of(List<Score> scores) {
            List<Score> all = scores.stream().filter(among).toList();
            long count = all.stream().filter(counted).count();
            return count + " of " + all.size()
                    + (all.isEmpty() ? "" : " (" + Math.round(100d * count / all.size()) + " %)");
        }
    }

    static String of(List<Score> all, List<Score> withoutTests) {
        StringBuilder text = new StringBuilder("| Of " + all.size() + " cases | Aim | All facts | Without imaging and"
                + " laboratory |\n|---|---|--:|--:|\n");
        for (Measure measure : MEASURES) {
            text.append("| ")
                    .append(String.join(
                            " | ", measure.title(), measure.aim(), measure.of(all), measure.of(withoutTests)))
                    .append(" |\n");
        }
        return text.append(sum("Facts mapped", all, withoutTests, Score::facts))
                .append(sum("Facts that no term can say", all, withoutTests, Score::unmapped))
                .toString();
    }

    private static String sum(String title, List<Score> all, List<Score> withoutTests, ToIntFunction<Score> number) {
        return "| " + title + " | | " + all.stream().mapToInt(number).sum() + " | "
                + withoutTests.stream().mapToInt(number).sum() + " |\n";
    }
}
