package io.github.sacrum.workbench.site;

import static j2html.TagCreator.strong;
import static j2html.TagCreator.text;

import io.github.sacrum.inference.Urgency;
import io.github.sacrum.knowledge.LikelihoodRatio;
import io.github.sacrum.knowledge.RuleInfo;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Tables of rules: what each says, how good its evidence is, where it misleads, and how well it is tested. */
final class RuleTable {
    private static final String ALONE = "In no group: each counts alone";

    private final Links links;
    private final Conclusion conclusion;

    RuleTable(Links links) {
        this.links = links;
        this.conclusion = new Conclusion(links);
    }

    /** Rules that conclude different things. */
    DomContent of(String caption, Collection<RuleInfo> rules) {
        return ended(begun(caption).column("Concludes", conclusion::brief), rules)
                .of(rules);
    }

    /** Rules that infer the same mechanism, or say what it accounts for, with the terms that each reads beside it. */
    DomContent reading(String caption, String head, Collection<RuleInfo> rules) {
        Table<RuleInfo> table =
                begun(caption).column(head, rule -> Parts.list(links.catalogue().read(rule), links::term));
        return ended(table, rules).of(rules);
    }

    /** Rules that open one condition, the likeliest way first. */
    DomContent opening(String caption, Collection<RuleInfo> rules) {
        Table<RuleInfo> table = begun(caption).numbers("Probability", RuleTable::pretest);
        return ended(table, rules)
                .of(rules.stream()
                        .sorted(Comparator.comparing(RuleTable::share)
                                .reversed()
                                .thenComparing(RuleInfo::id))
                        .toList());
    }

    private static double share(RuleInfo rule) {
        Double share = rule.pretest();
        return share == null ? 0 : share;
    }

    private static String pretest(RuleInfo rule) {
        return Words.percent(share(rule))
                + (rule.residual() != null ? ", if nothing specific explains the complaint" : "");
    }

    /** Rules that raise one red flag, the most urgent first. */
    DomContent flags(String caption, Collection<RuleInfo> rules) {
        Table<RuleInfo> table = begun(caption)
                .column(
                        "Urgency",
                        rule -> strong(
                                Conclusion.urgency(rule).map(Urgency::word).orElse("")));
        return ended(table, rules)
                .of(rules.stream()
                        .sorted(Comparator.comparing(RuleTable::urgency)
                                .reversed()
                                .thenComparing(RuleInfo::id))
                        .toList());
    }

    private static int urgency(RuleInfo rule) {
        return Conclusion.urgency(rule).map(Urgency::ordinal).orElse(-1);
    }

    /** Rules that read one term or cite one source, in their briefest form. */
    DomContent brief(String caption, Collection<RuleInfo> rules) {
        return begun(caption)
                .column("Concludes", conclusion::brief)
                .column("Grade", rule -> Parts.grade(rule.grade()))
                .of(rules);
    }

    /** The rules that weigh a condition: by dependence group, in it the strongest first. */
    DomContent evidence(String caption, Collection<RuleInfo> rules) {
        Table<RuleInfo> table = begun(caption)
                .numbers("Ratio if present", rule -> ratio(rule, true))
                .numbers("Ratio if absent", rule -> ratio(rule, false));
        return ended(table, rules).ofGroups(groups(rules));
    }

    private Table<RuleInfo> begun(String caption) {
        return new Table<RuleInfo>(caption).column("Rule", links::rule).column("What it says", links::ruleName);
    }

    private Table<RuleInfo> ended(Table<RuleInfo> table, Collection<RuleInfo> rules) {
        table.column("Grade", rule -> Parts.grade(rule.grade()))
                .column("Sources", rule -> Parts.list(rule.sources(), links::sourceAsRead))
                .column("Limits", rule -> text(Words.sentence(rule.limits())));
        if (rules.stream().anyMatch(rule -> links.catalogue().score(rule).isPresent())) {
            table.column(
                    "Tested",
                    rule -> links.catalogue().score(rule).map(Scores::brief).orElseGet(() -> text("not measured")));
        }
        return table;
    }

    private static Map<String, List<RuleInfo>> groups(Collection<RuleInfo> rules) {
        Map<String, List<RuleInfo>> groups =
                new TreeMap<>(Comparator.comparing(RuleTable::alone).thenComparing(Comparator.<String>naturalOrder()));
        rules.stream()
                .sorted(Comparator.comparing(RuleTable::strength).reversed().thenComparing(RuleInfo::id))
                .forEach(rule -> groups.computeIfAbsent(title(rule.group()), name -> new ArrayList<>())
                        .add(rule));
        return groups;
    }

    private static boolean alone(String title) {
        return title.equals(ALONE);
    }

    private static String title(@Nullable String group) {
        return group == null ? ALONE : "Dependence group " + group + ": counted once";
    }

    /** How far the ratio moves the odds, up or down, at the most. */
    private static double strength(RuleInfo rule) {
        LikelihoodRatio ratio = rule.ratio();
        return ratio == null ? 0 : Math.max(Math.abs(Math.log(ratio.of(true))), Math.abs(Math.log(ratio.of(false))));
    }

    private static String ratio(RuleInfo rule, boolean present) {
        LikelihoodRatio ratio = rule.ratio();
        return ratio == null ? "–" : Words.ratio(present ? ratio.present() : ratio.absent());
    }
}
