package io.github.sacrum.scenario;

import io.github.sacrum.assessment.Assessment;
import io.github.sacrum.reasoner.Consultation;
import io.github.sacrum.reasoner.FailedRuleException;
import io.github.sacrum.reasoner.Inspection;
import io.github.sacrum.reasoner.Reasoner;
import io.github.sacrum.reasoner.RunawayRulesException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs scenarios with the rules of a pack. Thread-safe; build one and keep it. */
public final class ScenarioRunner {
    private final Reasoner reasoner;

    /**
     * Makes a runner.
     *
     * @param reasoner reasons by the rules under test
     */
    public ScenarioRunner(Reasoner reasoner) {
        this.reasoner = reasoner;
    }

    /**
     * Runs a scenario. Rules that throw or fire without end are a failure like another.
     *
     * @param scenario the scenario
     * @return what came of it
     */
    public Outcome run(Scenario scenario) {
        try (Consultation consultation = reasoner.consult(scenario.patient())) {
            consultation.tell(scenario.facts());
            Inspection inspection = consultation.inspect();
            Assessment assessment = scenario.expectation().needsAssessment() ? consultation.assess() : null;
            List<String> failures = new Judgement(reasoner.pack(), inspection, assessment).failures(scenario);
            return new Outcome(
                    scenario,
                    failures,
                    inspection,
                    failures.isEmpty() ? List.of() : explanation(inspection, assessment));
        } catch (RunawayRulesException | FailedRuleException e) {
            return new Outcome(scenario, List.of(String.valueOf(e.getMessage())), null, List.of());
        }
    }

    private List<String> explanation(Inspection inspection, @Nullable Assessment assessment) {
        return new Account(reasoner.pack()).lines(inspection, assessment);
    }
}
