package io.github.sacrum.scenario;

import io.github.sacrum.fact.Fact;
import io.github.sacrum.fact.Side;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Swaps left and right in a scenario: what rules do must not depend on which is which. */
final class Mirror {
    private Mirror() {}

    /** The mirrored scenario, or empty if it has no side to swap. */
    static Optional<Scenario> of(Scenario scenario) {
        List<Fact> facts = scenario.facts().stream()
                .map(fact -> fact.on(fact.side().mirrored()))
                .toList();
        if (facts.equals(scenario.facts())) {
            return Optional.empty();
        }
        Expectation expected = scenario.expectation();
        return Optional.of(new Scenario(
                scenario.name() + " (mirrored)",
                scenario.file(),
                scenario.line(),
                scenario.patient(),
                facts,
                new Expectation(
                        calls(expected.fires()),
                        calls(expected.silent()),
                        expected.weighs(),
                        expected.opens(),
                        expected.raises(),
                        claims(expected.concludes()),
                        claims(expected.excludes()),
                        expected.urgency(),
                        expected.recommends(),
                        expected.withholds(),
                        List.of())));
    }

    private static List<Expectation.Call> calls(List<Expectation.Call> calls) {
        return calls.stream()
                .map(call -> new Expectation.Call(call.rule(), mirroredOrNull(call.side())))
                .toList();
    }

    private static List<Expectation.Claim> claims(List<Expectation.Claim> claims) {
        return claims.stream()
                .map(claim -> new Expectation.Claim(
                        claim.code(), mirroredOrNull(claim.side()), claim.present(), claim.band()))
                .toList();
    }

    private static @Nullable Side mirroredOrNull(@Nullable Side side) {
        return side == null ? null : side.mirrored();
    }
}
