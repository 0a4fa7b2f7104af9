package io.github.sacrum.workbench;

import io.github.sacrum.assessment.Assessment;
import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.problem.InvalidCaseException;
import io.github.sacrum.problem.Problem;
import io.github.sacrum.reasoner.Reasoner;
import io.github.sacrum.reasoner.RunawayRulesException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Assesses cases, each for its own day or else for today. */
final class Assessor {
    private final Reasoner reasoner;
    private final LocalDate today;

    Assessor(KnowledgePack pack, Clock clock) {
        reasoner = Reasoner.of(pack);
        today = LocalDate.now(clock);
    }

    Assessment assess(GivenCase given) {
        LocalDate assessed = given.file().assessed();
        Reasoner ofThatDay = reasoner.withClock(noon(assessed == null ? today : assessed));
        try {
            return ofThatDay.assess(given.file().patient(), given.file().facts());
        } catch (InvalidCaseException e) {
            throw new InvalidCaseException(e.problems().stream()
                    .map(problem -> new Problem(given.place() + ", " + problem.place(), problem.message()))
                    .toList());
        } catch (RunawayRulesException e) {
            throw new FailedRunException(given.place() + ": " + e.getMessage(), e);
        } catch (RuntimeException e) {
            throw new FailedRunException(
                    given.place() + ": The assessment failed inside, at " + Failures.site(e)
                            + ". Maybe run it again with --stacktrace and report what it prints.",
                    e);
        }
    }

    private static Clock noon(LocalDate day) {
        return Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }
}
