package io.github.sacrum.workbench.site;

import io.github.sacrum.check.RulePack;
import io.github.sacrum.hipback.HipBack;
import io.github.sacrum.scenario.coverage.RuleTally;
import io.github.sacrum.scenario.coverage.Sight;
import io.github.sacrum.scenario.mutation.Study;
import io.github.sacrum.scenario.mutation.StudySettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The shipped pack with its rules as written and, where the build has found it out, how well they are tested. */
final class BuiltSite {
    static final Path RULES = Path.of("../rules-hip-back");
    static final SiteInput INPUT = input();
    static final MadeSite SITE = MadeSite.of(INPUT);

    /** What the gates of the rules, or an author who studied them, leave behind. */
    private static final String FOUND_OUT = ".sacrum/mutation.json";

    private BuiltSite() {}

    private static SiteInput input() {
        RulePack sources = RulePack.read(RULES);
        SiteInput input = SiteInput.of(HipBack.pack()).withTexts(sources);
        Path foundOut = RULES.resolve(FOUND_OUT);
        return Files.exists(foundOut)
                ? input.withScores(new Study(sources, HipBack.pack()).run(StudySettings.PLAIN.cachedIn(foundOut)))
                : input;
    }

    /** The same with a score of one rule, all of whose constraints are the given ones. */
    static SiteInput scored(String rule, RuleScore.ByCases cases, Map<String, Sight> constraints) {
        String text = String.valueOf(INPUT.texts().get(rule));
        List<RuleScore.SeenConstraint> seen = constraints.entrySet().stream()
                .map(one -> new RuleScore.SeenConstraint(
                        text.indexOf(one.getKey()), one.getKey(), one.getValue(), Sight.HOLDS))
                .toList();
        RuleTally tally = new RuleTally(rule, 4, 3, 2, 7, 6);
        return new SiteInput(INPUT.pack(), INPUT.texts(), Map.of(rule, new RuleScore(tally, true, 0, cases, seen)));
    }
}
