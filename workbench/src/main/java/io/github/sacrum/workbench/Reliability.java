package io.github.sacrum.workbench;

import io.github.sacrum.inference.Band;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** How often what was said so sure was published: for support and for post-test probability, the Brier score and a row a band. */
final class Reliability {
    private Reliability() {}

    static String of(List<Score> scores) {
        List<Score.Claim> claims =
                scores.stream().flatMap(score -> score.claims().stream()).toList();
        return "Of " + claims.size()
                + " conditions in the differentials; 0 is a perfect Brier score, always saying the mean"
                + " gives " + number(climate(claims)) + ".\n\n"
                + table("Post-test probability", claims, Score.Claim::posttest) + "\n"
                + table("Support", claims, Score.Claim::support);
    }

    private static String table(String name, List<Score.Claim> claims, ToDoubleFunction<Score.Claim> said) {
        double brier = claims.stream()
                .mapToDouble(claim -> Math.pow(said.applyAsDouble(claim) - (claim.published() ? 1 : 0), 2))
                .average()
                .orElse(0);
        StringBuilder text = new StringBuilder("| " + name + ", Brier score " + number(brier)
                + " | Conditions | Mean | Published |\n|---|--:|--:|--:|\n");
        List<Band> bands = new ArrayList<>(List.of(Band.values()));
        Collections.reverse(bands);
        for (Band band : bands) {
            List<Score.Claim> in = claims.stream()
                    .filter(claim -> Band.of(said.applyAsDouble(claim)) == band)
                    .toList();
            if (!in.isEmpty()) {
                double mean = in.stream().mapToDouble(said).average().orElse(0);
                text.append("| ")
                        .append(String.join(
                                " | ", band.words(), Integer.toString(in.size()), number(mean), number(share(in))))
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
