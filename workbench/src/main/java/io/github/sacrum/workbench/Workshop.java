package io.github.sacrum.workbench;

import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.knowledge.RuleInfo;
import io.github.sacrum.knowledge.RulePlace;
import io.github.sacrum.reasoner.Reasoner;
import io.github.sacrum.scenario.Scenario;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes in what an author has saved, and prints what became of it: problems, scenarios, cases. For one thread. */
final class Workshop {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final double NANOS = 1e9;

    private final PackTester tester;
    private final CaseOutlooks cases;
    private final boolean mirror;
    private final BooleanSupplier newer;
    private final Clock clock;
    private final PrintStream out;
    private final ColorOption color;
    private final TestReport report;
    private @Nullable KnowledgePack inForce;
    private String since = "";

    /**
     * Makes one.
     *
     * @param newer tells whether something newer has been saved, so that what is being tried need not be ended
     */
    Workshop(
            PackTester tester,
            CaseOutlooks cases,
            boolean mirror,
            BooleanSupplier newer,
            Terminal terminal,
            ColorOption color) {
        this.tester = tester;
        this.cases = cases;
        this.mirror = mirror;
        this.newer = newer;
        this.clock = terminal.clock();
        this.out = terminal.out();
        this.color = color;
        report = new TestReport(out, color, tester.home());
    }

    /** Takes in the changed files; none the first time. Returns whether all is well. */
    boolean take(Set<Path> changed) {
        long begun = System.nanoTime();
        String now = LocalTime.now(clock).format(TIME);
        heading(now, changed);
        Soundness sound = tester.read();
        sound.problems().forEach(problem -> out.print(color.in("red", problem.toString()) + "\n"));
        KnowledgePack pack = sound.pack();
        boolean accepted = pack != null && sound.problems().isEmpty();
        boolean well = accepted;
        if (pack != null) {
            Reasoner reasoner = Reasoner.of(pack);
            if (accepted) {
                well &= cases.print(pack);
            }
            if (sound.leftOut().isEmpty()) {
                well &= scenarios(sound, pack, reasoner, changed, begun);
            }
        }
        if (accepted) {
            inForce = pack;
            since = now;
        } else {
            out.print(color.in("yellow", refusal()) + "\n");
        }
        if (newer.getAsBoolean()) {
            out.print("Left off: something newer has been saved.\n");
            out.flush();
            return false;
        }
        out.print((well ? color.in("bold,green", "All well") : color.in("bold,red", "Not well yet"))
                + TestReport.seconds((System.nanoTime() - begun) / NANOS) + "\n");
        out.flush();
        return well;
    }

    private String refusal() {
        return inForce == null
                ? "No knowledge is in force until that is mended."
                : "The knowledge of " + since + " stays in force.";
    }

    /** On a terminal every change has a screen of its own. */
    private void heading(String now, Set<Path> changed) {
        String files =
                changed.stream().map(file -> String.valueOf(file.getFileName())).collect(Collectors.joining(", "));
        out.print(color.enabled() ? "\033[H\033[2J\033[3J" : inForce == null && changed.isEmpty() ? "" : "\n");
        out.print(color.in("bold", now + (changed.isEmpty() ? "" : "  changed: " + files)) + "\n");
    }

    /** Runs the scenarios that the change touches, prints them at once, and then runs the others. */
    private boolean scenarios(Soundness sound, KnowledgePack pack, Reasoner reasoner, Set<Path> changed, long begun) {
        ScenarioSet all = tester.scenarios(sound, pack, TestChoice.of(List.of()));
        Set<String> rules = changedRules(pack);
        Set<String> files = changed.stream().map(Shown::path).collect(Collectors.toSet());
        List<Scenario> touched = all.scenarios().stream()
                .filter(scenario -> files.contains(scenario.file())
                        || !Collections.disjoint(scenario.expectation().rules(), rules))
                .toList();
        if (touched.isEmpty() || touched.size() == all.scenarios().size()) {
            return print("All: ", all, pack, reasoner, begun);
        }
        boolean well = print("What the change touches: ", all.only(touched), pack, reasoner, begun);
        Set<Scenario> done = Collections.newSetFromMap(new IdentityHashMap<>());
        done.addAll(touched);
        ScenarioSet others = all.only(all.scenarios().stream()
                        .filter(scenario -> !done.contains(scenario))
                        .toList())
                .withoutProblems();
        return print("The others: ", others, pack, reasoner, begun) && well;
    }

    private boolean print(String which, ScenarioSet set, KnowledgePack pack, Reasoner reasoner, long begun) {
        TestRun run = TestRun.of(reasoner, set, mirror, newer);
        if (newer.getAsBoolean()) {
            return false;
        }
        report.print(which, run, pack.rules(), (System.nanoTime() - begun) / NANOS);
        out.flush();
        return run.allWell();
    }

    /** The rules that are not what they were in the knowledge in force; none the first time. */
    private Set<String> changedRules(KnowledgePack pack) {
        Set<String> changed = new HashSet<>();
        if (inForce != null) {
            KnowledgePack before = inForce;
            for (RuleInfo rule : pack.rules()) {
                String digest = digest(rule);
                if (before.rule(rule.id())
                        .filter(old -> digest(old).equals(digest))
                        .isEmpty()) {
                    changed.add(rule.id());
                }
            }
        }
        return changed;
    }

    private static String digest(RuleInfo rule) {
        RulePlace place = rule.place();
        return place == null ? "" : place.digest();
    }
}
