package io.github.sacrum.scenario.mutation;

import io.github.sacrum.fact.Fact;
import io.github.sacrum.fact.Patient;
import io.github.sacrum.reasoner.Consultation;
import io.github.sacrum.reasoner.Inspection;
import io.github.sacrum.reasoner.Reasoner;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How the rules fared with what is known of a person.
 *
 * @param inspection what holds in the end, or null if a rule threw or the rules fired without end
 * @param blamed the shadows that the failure names; any of them may have thrown
 */
record Attempt(@Nullable Inspection inspection, Set<String> blamed) {
    private static final Pattern SHADOW = Pattern.compile("[A-Za-z0-9-]+~\\d+");

    static Attempt of(Reasoner reasoner, Patient patient, List<Fact> facts) {
        try (Consultation consultation = reasoner.consult(patient)) {
            consultation.tell(facts);
            return new Attempt(consultation.inspect(), Set.of());
        } catch (RuntimeException e) {
            // A changed condition may throw what the engine throws, such as for the number of a fact without one.
            Set<String> blamed = new TreeSet<>();
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                Matcher shadow = SHADOW.matcher(String.valueOf(cause.getMessage()));
                while (shadow.find()) {
                    blamed.add(shadow.group());
                }
            }
            return new Attempt(null, blamed);
        }
    }
}
