package io.github.sacrum.workbench.site;

import static j2html.TagCreator.h3;
import static j2html.TagCreator.p;

import io.github.sacrum.knowledge.LikelihoodRatio;
import io.github.sacrum.knowledge.RuleInfo;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The few signs that speak most for a condition, and the few that speak most against it. */
final class Signs {
    private static final int MOST = 5;

    private final Links links;

    Signs(Links links) {
        this.links = links;
    }

    /** A sign, and what its presence or documented absence does to the odds. */
    private record Sign(RuleInfo rule, boolean present, double ratio) {}

    DomContent of(Collection<RuleInfo> rules) {
        List<Sign> signs = new ArrayList<>();
        for (RuleInfo rule : rules) {
            LikelihoodRatio ratio = rule.ratio();
            if (ratio != null && ratio.present() != null) {
                signs.add(new Sign(rule, true, ratio.present()));
            }
            if (ratio != null && ratio.absent() != null) {
                signs.add(new Sign(rule, false, ratio.absent()));
            }
        }
        Comparator<Sign> strongest = Comparator.comparing(Sign::ratio);
        return Parts.all(
                part(
                        "Most for it",
                        signs.stream().filter(sign -> sign.ratio() > 1).toList(),
                        strongest.reversed()),
                part(
                        "Most against it",
                        signs.stream().filter(sign -> sign.ratio() < 1).toList(),
                        strongest));
    }

    private DomContent part(String title, List<Sign> signs, Comparator<Sign> strongestFirst) {
        List<Sign> first = signs.stream()
                .sorted(strongestFirst.thenComparing(sign -> sign.rule().id()))
                .limit(MOST)
                .toList();
        return Parts.all(h3(title), first.isEmpty() ? p("No published sign.") : Parts.bullets(first, this::line));
    }

    private DomContent line(Sign sign) {
        return Parts.all(
                links.ruleName(sign.rule()),
                ": ratio " + Words.ratio(sign.ratio()) + (sign.present() ? " if present" : " if documented absent")
                        + ", grade ",
                Parts.grade(sign.rule().grade()));
    }
}
