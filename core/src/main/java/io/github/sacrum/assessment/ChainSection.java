package io.github.sacrum.assessment;

import io.github.sacrum.inference.Urgency;
import io.github.sacrum.knowledge.RuleInfo;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The chains of cause of a text report: those that reach a complaint with their evidence, then what may yet follow. In an
 * emergency nobody asks what may follow years from now.
 */
final class ChainSection {
    private final List<Chain> chains;
    private final boolean emergency;
    private final Map<String, MechanismLink> links = new TreeMap<>();
    private final Page page;
    private final Citations cited;

    ChainSection(Assessment assessment, Page page, Citations cited) {
        this.chains = assessment.chains();
        this.emergency = assessment.urgency() == Urgency.EMERGENCY;
        this.page = page;
        this.cited = cited;
        assessment.mechanisms().forEach(link -> links.put(Citations.named(link.name(), link.side()), link));
    }

    void print() {
        List<Chain> explaining = chains.stream().filter(this::reachesComplaint).toList();
        List<Chain> further = emergency
                ? List.of()
                : chains.stream().filter(chain -> !reachesComplaint(chain)).toList();
        if (explaining.isEmpty() && further.isEmpty()) {
            return;
        }
        page.heading("CHAINS OF CAUSE (how one thing may bring about the next)");
        explaining.forEach(chain -> page.line(2, "- ", chain.line()));
        explaining.stream()
                .flatMap(chain -> chain.stages().stream().flatMap(List::stream))
                .distinct()
                .map(links::get)
                .filter(Objects::nonNull)
                .forEach(this::evidence);
        if (!further.isEmpty()) {
            page.line(2, "", "May follow, with no complaint told that it accounts for:");
            further.forEach(chain -> page.line(2, "- ", chain.line()));
        }
    }

    /** Whether its last stage is a complaint: a chain that ends in a mechanism foretells, and explains nothing. */
    private boolean reachesComplaint(Chain chain) {
        return chain.stages().get(chain.stages().size() - 1).stream().noneMatch(links::containsKey);
    }

    private void evidence(MechanismLink link) {
        for (Step step : link.explanation().because()) {
            RuleInfo rule = step.rule();
            if (rule != null) {
                page.line(
                        4,
                        "",
                        Citations.named(link.name(), link.side()) + ": " + cited.sentence(rule) + " "
                                + Citations.limits(rule));
            }
        }
    }
}
