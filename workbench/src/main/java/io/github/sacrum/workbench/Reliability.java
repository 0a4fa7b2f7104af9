package io.github.sacrum.workbench;

import io.github.sacrum.inference.Band;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** How often what was supported so far was published: the Brier score, and a row a band. */
final class Reliability {
    private Reliability() {}

    static String of(List<Score> scores) {
        List<Score.Claim> claims =
                scores.stream().flatMap(score -> score.claims().stream()).toList();
        double brier = claims.stream()
                .mapToDouble(claim -> Math.pow(claim.support() - (claim.published() ? 1 : 0), 2))
                .average()
                .orElse(0);
        StringBuilder text = new StringBuilder("Brier score of " + claims.size() + " conditions in the differentials: "
                + number(brier) + " (0 is perfect; always saying the mean gives " + number(climate(claims)) + ").\n\n"
                + "| Band | Conditions | Mean support | Published |\n|---|--:|--:|--:|\n");
        List<Band> bands = new ArrayList<>(List.of(Band.values()));
        Collections.reverse(bands);
        for (Band band : bands) {
            List<Score.Claim> in =
                    claims.stream().filter(claim -> claim.band() == band).toList();
            if (!in.isEmpty()) {
                text.append("| ")
                        .append(String.join(
                                " | ",
                                band.words(),
                                Integer.toString(in.size()),
                                number(in.stream()
                                        .mapToDouble(Score.Claim::support)
                                        .average()
                                        .orElse(0)),
                                number(share(in))))
                        .append(" |\n");
            }
        }
        return text.toString();
    }

    /** The Brier score of a forecast that gives every condition the mean share of published ones. */
    private static double climate(List<Score.Claim> claims) {
        double mean = share(claims);
        return mean * (1 - mean);
    }

    private static double share(List<Score.Claim> claims) {
        return claims.isEmpty()
                ? 0
                : claims.stream().filter(Score.Claim::published).count() / (double) claims.size();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
