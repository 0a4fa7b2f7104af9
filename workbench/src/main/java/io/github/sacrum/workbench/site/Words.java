package io.github.sacrum.workbench.site;

import io.github.sacrum.fact.Unit;
import io.github.sacrum.knowledge.Category;
import io.github.sacrum.knowledge.LikelihoodRatio;
import io.github.sacrum.knowledge.RuleKind;
import io.github.sacrum.vocabulary.Laterality;
import io.github.sacrum.vocabulary.Term;
import io.github.sacrum.vocabulary.TermKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Kinds, numbers and codes in the words of the site. */
final class Words {
    private static final Pattern MICRO = Pattern.compile("\\bu(?=[gmL])");

    private Words() {}

    /** The words of an id: {@code manual therapy} for {@code manual-therapy}. */
    static String plain(String id) {
        return id.replace('-', ' ');
    }

    static String sentence(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    static String kind(RuleKind kind) {
        return switch (kind) {
            case PRETEST -> "Opens a condition";
            case EVIDENCE -> "Weighs a condition";
            case DERIVATION -> "Derives a finding";
            case MECHANISM -> "Infers or explains a mechanism";
            case RED_FLAG -> "Raises a red flag";
            case RECOMMENDATION -> "Recommends";
            case WITHHOLDING -> "Withholds";
            case QUALIFICATION -> "Qualifies";
            case SYNDROME -> "Concludes a syndrome";
        };
    }

    static String kinds(TermKind kind) {
        return switch (kind) {
            case SYMPTOM -> "Symptoms";
            case FINDING -> "Findings";
            case HISTORY -> "History";
            case CONDITION -> "Conditions";
            case MECHANISM -> "Mechanisms";
            case FACTOR -> "Factors that aggravate or relieve";
            case QUALITY -> "Qualities of a symptom";
            case ACTIVITY -> "Activities";
        };
    }

    /** What a category of recommendations is called. */
    static String category(String word) {
        return word.equals(Category.AVOID.word()) ? "what to avoid" : plain(word);
    }

    static String sides(Laterality laterality) {
        return switch (laterality) {
            case PAIRED -> "left, right or bilateral";
            case AXIAL -> "left, right, bilateral or midline";
            case NONE -> "none";
        };
    }

    static Optional<String> range(Term term) {
        Unit unit = term.unit();
        return unit == null
                ? Optional.empty()
                : Optional.of(number(term.low()) + " to " + number(term.high()) + " " + unit(unit));
    }

    /** A unit as it is written in a sentence; its symbol is what a case file says. */
    static String unit(Unit unit) {
        return switch (unit) {
            case DEGREE -> "degrees";
            case DAY, WEEK, MONTH, YEAR -> unit.symbol() + "s";
            case CELSIUS -> "°C";
            case FAHRENHEIT -> "°F";
            case PER_MINUTE -> "a minute";
            case COUNT -> "in number";
            default -> MICRO.matcher(unit.symbol()).replaceFirst("µ").replace("m2", "m²");
        };
    }

    static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    static String percent(double share) {
        return BigDecimal.valueOf(share)
                        .movePointRight(2)
                        .setScale(2, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + " %";
    }

    /** A part of a whole, not rounded up to all of it. */
    static String share(int part, int whole) {
        return BigDecimal.valueOf(part)
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.DOWN)
                        .stripTrailingZeros()
                        .toPlainString()
                + " %";
    }

    /** A likelihood ratio, or a dash where none is published. */
    static String ratio(@Nullable Double ratio) {
        return ratio == null ? "–" : ratio.isInfinite() || ratio == 0 ? LikelihoodRatio.written(ratio) : number(ratio);
    }

    /** What was seen of a publication. */
    static String tier(String tier) {
        return tier.equals("secondary") ? "second hand" : tier;
    }

    /** The edition of a terminology that the name of its code system stands for. */
    static String codeSystem(String system) {
        return switch (system) {
            case "snomed" -> "SNOMED CT";
            case "icd10" -> "ICD-10 (World Health Organization)";
            case "icd10cm" -> "ICD-10-CM (United States, clinical modification)";
            case "loinc" -> "LOINC";
            case "hpo" -> "Human Phenotype Ontology";
            default -> system;
        };
    }

    static String match(String match) {
        return switch (match) {
            case "exact" -> "exact: the same thing";
            case "broader" -> "broader: the code is wider than the term";
            case "narrower" -> "narrower: the code is only a part of the term";
            case "related" -> "related: neither wider nor narrower";
            default -> match;
        };
    }
}
