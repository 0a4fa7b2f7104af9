package io.github.sacrum.knowledge;

import io.github.sacrum.internal.EnumWords;
import io.github.sacrum.vocabulary.Origin;
import io.github.sacrum.vocabulary.Term;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far specific conditions explain away a complaint of which another condition is what remains. Immutable and
 * thread-safe.
 *
 * @param shares of the people with a condition of an origin, the share, 0 to 1, whose complaint it explains
 * @param serious the share for serious conditions of every other origin, 0 to 1
 */
public record Residual(Map<Origin, Double> shares, double serious) {
    private static final String SERIOUS = "serious";

    /** Copies the map. */
    public Residual {
        shares = Map.copyOf(shares);
    }

    /**
     * Reads the form of the annotation: {@code spine 1, pelvis 1, hip 0.66, serious 1}.
     *
     * @param text the text
     * @return the shares, or empty if the text has another form, names an origin twice or a share is not from 0 to 1
     */
    public static Optional<Residual> parse(String text) {
        Map<Origin, Double> shares = new EnumMap<>(Origin.class);
        Double serious = null;
        for (String part : text.split(",", -1)) {
            String[] words = part.strip().split("\\s+", -1);
            Double share = words.length == 2 ? share(words[1]) : null;
            Optional<Origin> origin = EnumWords.find(Origin.class, words[0]);
            boolean isSerious = words[0].equals(SERIOUS) && serious == null;
            if (share == null || (origin.isEmpty() && !isSerious)) {
                return Optional.empty();
            }
            if (isSerious) {
                serious = share;
            } else if (shares.put(origin.get(), share) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(new Residual(shares, serious == null ? 0 : serious));
    }

    /**
     * Returns how far a condition explains the complaint away.
     *
     * @param condition the term of the condition
     * @return the share of those who have it, 0 to 1
     */
    public double explainedBy(Term condition) {
        Double share = shares.get(Objects.requireNonNullElse(condition.origin(), Origin.UNDETERMINED));
        if (share != null) {
            return share;
        }
        return condition.serious() ? serious : 0;
    }

    private static @Nullable Double share(String text) {
        try {
            double share = Double.parseDouble(text);
            return share >= 0 && share <= 1 ? share : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
