package io.github.sacrum.workbench.site;

import static j2html.TagCreator.strong;

import io.github.sacrum.inference.Urgency;
import io.github.sacrum.knowledge.LikelihoodRatio;
import io.github.sacrum.knowledge.RuleInfo;
import j2html.tags.DomContent;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a rule concludes, in a sentence with links. */
final class Conclusion {
    private final Links links;

    Conclusion(Links links) {
        this.links = links;
    }

    /** Without a full stop, for a cell of a table. */
    DomContent brief(RuleInfo rule) {
        return switch (rule.kind()) {
            case PRETEST -> Parts.all("Opens ", target(rule), pretest(rule));
            case EVIDENCE -> Parts.all("Weighs ", target(rule), ratio(rule));
            case DERIVATION -> Parts.all("Derives ", target(rule));
            case MECHANISM ->
                Catalogue.explains(rule)
                        ? Parts.all(
                                target(rule),
                                " accounts for ",
                                Parts.list(links.catalogue().read(rule), links::term))
                        : Parts.all("Infers ", target(rule));
            case RED_FLAG -> Parts.all("Red flag ", target(rule), ", ", strong(rule.annotation("urgency")));
            case RECOMMENDATION -> Parts.all("Recommends ", links.advised(rule.target()));
            case WITHHOLDING -> Parts.all("Withholds ", links.advised(rule.target()));
            case QUALIFICATION -> Parts.all("Qualifies ", links.advised(rule.target()));
            case SYNDROME -> Parts.all("Concludes ", target(rule), variant(rule));
        };
    }

    /** With what its urgency means or its reason, for the page of the rule. */
    DomContent full(RuleInfo rule) {
        return switch (rule.kind()) {
            case RED_FLAG -> Parts.all(brief(rule), ". ", meaning(rule.annotation("urgency")));
            case WITHHOLDING, QUALIFICATION -> Parts.all(brief(rule), ". Reason: ", rule.annotation("reason"));
            default -> Parts.all(brief(rule), ".");
        };
    }

    private DomContent target(RuleInfo rule) {
        return links.term(rule.target());
    }

    private static String pretest(RuleInfo rule) {
        Double share = rule.pretest();
        return (share == null ? "" : " with a pre-test probability of " + Words.percent(share))
                + (rule.residual() ? ", where no specific condition explains the complaint" : "");
    }

    private static String ratio(RuleInfo rule) {
        LikelihoodRatio ratio = rule.ratio();
        return ratio == null
                ? ""
                : " by a likelihood ratio of " + words(ratio.present(), "if present", " and ")
                        + words(ratio.absent(), "if documented absent", "");
    }

    private static String words(@Nullable Double ratio, String when, String after) {
        return (ratio == null ? "none published " : Words.number(ratio) + " ") + when + after;
    }

    private static String variant(RuleInfo rule) {
        String variant = rule.annotation("variant");
        return variant.isEmpty() ? "" : " in its form “" + variant + "”";
    }

    static String meaning(String urgency) {
        Optional<Urgency> known = Arrays.stream(Urgency.values())
                .filter(value -> value.word().equals(urgency))
                .findFirst();
        return known.map(Urgency::sentence).orElse(urgency);
    }
}
