package io.github.sacrum.workbench.site;

import static j2html.TagCreator.strong;

import io.github.sacrum.inference.Urgency;
import io.github.sacrum.knowledge.LikelihoodRatio;
import io.github.sacrum.knowledge.RuleInfo;
import j2html.tags.DomContent;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a rule concludes, in a sentence with links. */
final class Conclusion {
    private static final Pattern DENIES = Pattern.compile("^then\\s+absent\\(", Pattern.MULTILINE);

    private final Links links;

    Conclusion(Links links) {
        this.links = links;
    }

    /** Without a full stop, for a cell of a table. */
    DomContent brief(RuleInfo rule) {
        return switch (rule.kind()) {
            case PRETEST -> Parts.all("Opens ", target(rule), pretest(rule));
            case EVIDENCE -> Parts.all("Weighs ", target(rule), ratio(rule));
            case DERIVATION -> derived(rule);
            case MECHANISM ->
                Catalogue.explains(rule)
                        ? Parts.all(
                                target(rule),
                                " accounts for ",
                                Parts.list(links.catalogue().read(rule), links::term))
                        : Parts.all("Infers ", target(rule));
            case RED_FLAG -> Parts.all("Red flag ", target(rule), ", ", strong(rule.annotation("urgency")));
            case RECOMMENDATION ->
                Parts.all(
                        links.catalogue().advisesAgainst(rule) ? "Advises against: " : "Recommends ",
                        links.advised(rule.target()));
            case WITHHOLDING -> Parts.all("Withholds ", links.advised(rule.target()));
            case QUALIFICATION -> Parts.all("Qualifies ", links.advised(rule.target()));
            case SYNDROME -> Parts.all("Concludes ", target(rule), variant(rule));
        };
    }

    /** With what its urgency means or its reason, for the page of the rule. */
    DomContent full(RuleInfo rule) {
        return switch (rule.kind()) {
            case RED_FLAG ->
                Parts.all(
                        "Red flag ",
                        target(rule),
                        ". ",
                        strong(urgency(rule).map(Urgency::sentence).orElse("")));
            case WITHHOLDING, QUALIFICATION -> Parts.all(brief(rule), ". Reason: ", rule.annotation("reason"));
            default -> Parts.all(brief(rule), ".");
        };
    }

    /** Only the text of a rule tells whether it derives a finding or its absence. */
    private DomContent derived(RuleInfo rule) {
        return links.catalogue()
                .text(rule)
                .map(text -> DENIES.matcher(text).find()
                        ? Parts.all("Derives that ", target(rule), " is absent")
                        : Parts.all("Derives ", target(rule)))
                .orElseGet(() -> Parts.all("Derives ", target(rule), ", or its absence"));
    }

    private DomContent target(RuleInfo rule) {
        return links.term(rule.target());
    }

    private static String pretest(RuleInfo rule) {
        Double share = rule.pretest();
        return (share == null ? "" : " with a pre-test probability of " + Words.percent(share))
                + (rule.residual() != null ? ", where no specific condition explains the complaint" : "");
    }

    private static String ratio(RuleInfo rule) {
        LikelihoodRatio ratio = rule.ratio();
        return ratio == null ? "" : " by a likelihood ratio of " + words(ratio.present(), ratio.absent());
    }

    private static String words(@Nullable Double present, @Nullable Double absent) {
        String ifPresent = Words.ratio(present) + " if present";
        String ifAbsent = Words.ratio(absent) + " if documented absent";
        if (present == null) {
            return ifAbsent + "; none is published for its presence";
        }
        return absent == null ? ifPresent + "; none is published for its absence" : ifPresent + " and " + ifAbsent;
    }

    private static String variant(RuleInfo rule) {
        String variant = rule.annotation("variant");
        String origin = rule.annotation("origin");
        return (variant.isEmpty() ? "" : " in its form “" + variant + "”")
                + (origin.isEmpty() ? "" : ", of origin " + origin)
                + (rule.share() == 1 ? "" : ", at " + rule.share() + " of the probability of what it rests on");
    }

    static Optional<Urgency> urgency(RuleInfo rule) {
        return Arrays.stream(Urgency.values())
                .filter(value -> value.word().equals(rule.annotation("urgency")))
                .findFirst();
    }
}
