package io.github.sacrum.workbench;

import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.problem.InvalidCaseException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Assesses chosen cases again and again, and prints what changed in each. */
final class CaseOutlooks {
    private final List<Path> files;
    private final Clock clock;
    private final PrintStream out;
    private final ColorOption color;
    private Map<String, Outlook> before = Map.of();

    CaseOutlooks(List<Path> files, Terminal terminal, ColorOption color) {
        this.files = files;
        this.clock = terminal.clock();
        this.out = terminal.out();
        this.color = color;
    }

    /** Assesses and prints; false if a case cannot be read or assessed, which is printed as well. */
    boolean print(KnowledgePack pack) {
        if (files.isEmpty()) {
            return true;
        }
        try {
            Map<String, Outlook> now = new LinkedHashMap<>();
            Assessor assessor = new Assessor(pack, clock);
            List<String> names = files.stream().map(Shown::path).toList();
            for (GivenCase given : CaseInputs.read(pack.vocabulary(), InputStream.nullInputStream(), names)) {
                now.put(given.place(), Outlook.of(assessor.assess(given)));
            }
            now.forEach(this::print);
            before = now;
            return true;
        } catch (InvalidCaseException e) {
            e.problems().forEach(problem -> out.print(color.in("red", problem.toString()) + "\n"));
        } catch (FailedRunException e) {
            out.print(color.in("red", String.valueOf(e.getMessage())) + "\n");
        }
        return false;
    }

    private void print(String place, Outlook now) {
        Outlook earlier = before.get(place);
        if (earlier == null) {
            out.print(place + ": " + now.lines().get(0) + "\n");
            now.lines().stream().skip(1).limit(4).forEach(line -> out.print("    " + line + "\n"));
            return;
        }
        List<String> changes = now.since(earlier);
        out.print(place + (changes.isEmpty() ? ": the assessment is what it was.\n" : ": the assessment changes.\n"));
        for (String change : changes) {
            String style = change.startsWith("-") ? "red" : change.startsWith("+") ? "green" : "bold";
            out.print("    " + color.in(style, change) + "\n");
        }
    }
}
