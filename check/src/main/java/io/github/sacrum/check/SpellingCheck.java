package io.github.sacrum.check;

import io.github.sacrum.check.ShownTexts.Shown;
import io.github.sacrum.vocabulary.Term;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts that are shown to a reader are in British spelling, and abbreviate only what everyone knows. */
final class SpellingCheck implements PackCheck {
    /** Beginnings or parts of words in American spelling, and what stands for them in British. */
    private static final Map<String, String> AMERICAN = Map.ofEntries(
            Map.entry("anemi", "anaemi"),
            Map.entry("behavior", "behaviour"),
            Map.entry("center", "centre"),
            Map.entry("color", "colour"),
            Map.entry("diarrhea", "diarrhoea"),
            Map.entry("edema", "oedema"),
            Map.entry("esophag", "oesophag"),
            Map.entry("estrogen", "oestrogen"),
            Map.entry("favor", "favour"),
            Map.entry("fiber", "fibre"),
            Map.entry("gynecolog", "gynaecolog"),
            Map.entry("hematol", "haematol"),
            Map.entry("hematom", "haematom"),
            Map.entry("hemoglob", "haemoglob"),
            Map.entry("hemorrh", "haemorrh"),
            Map.entry("ischemi", "ischaemi"),
            Map.entry("leukemi", "leukaemi"),
            Map.entry("mobiliz", "mobilis"),
            Map.entry("localiz", "localis"),
            Map.entry("orthopedic", "orthopaedic"),
            Map.entry("pediatric", "paediatric"),
            Map.entry("stabiliz", "stabilis"),
            Map.entry("tumor", "tumour"));

    private static final Pattern WORD =
            Pattern.compile("\\b(?:" + String.join("|", AMERICAN.keySet()) + ")\\w*", Pattern.CASE_INSENSITIVE);
    private static final Set<String> KNOWN = Set.of(
            "ACE", "ASAS", "CRP", "CT", "COX", "DXA", "ESR", "HIV", "HLA", "MR", "MRI", "NICE", "NSAID", "SNRI", "SSRI",
            "UK", "WHO");
    private static final Pattern ABBREVIATION = Pattern.compile("\\b\\p{Lu}[\\p{Lu}\\d]+s?\\b");
    private static final Pattern LEVEL = Pattern.compile("[CTLSB]\\d{1,2}");

    @Override
    public Stream<Complaint> of(PackSources pack) {
        Set<String> known = abbreviations(pack);
        return ShownTexts.of(pack)
                .flatMap(shown -> Stream.concat(american(shown).stream(), abbreviated(shown, known).stream()));
    }

    private static Optional<Complaint> american(Shown shown) {
        Matcher word = WORD.matcher(shown.text());
        if (!word.find()) {
            return Optional.empty();
        }
        String found = word.group();
        String british = AMERICAN.entrySet().stream()
                .filter(entry -> found.toLowerCase(Locale.ROOT).startsWith(entry.getKey()))
                .map(entry -> entry.getValue() + found.substring(entry.getKey().length()))
                .findFirst()
                .orElse("");
        return Optional.of(shown.complaint(
                shown.wording().name() + " has the American spelling '" + found + "'.", "Maybe '" + british + "'."));
    }

    private static Optional<Complaint> abbreviated(Shown shown, Set<String> known) {
        return ABBREVIATION
                .matcher(shown.text())
                .results()
                .map(MatchResult::group)
                .filter(found -> !LEVEL.matcher(found).matches())
                .filter(found -> !known.contains(found) && !known.contains(found.replaceFirst("s$", "")))
                .findFirst()
                .map(found -> shown.complaint(
                        shown.wording().name() + " has the abbreviation '" + found + "', which nothing explains.",
                        "Write it out, or give it as a synonym of the term it stands for."));
    }

    /** Those that everyone knows, and those that the vocabulary explains as the name or a synonym of a term. */
    private static Set<String> abbreviations(PackSources pack) {
        Stream<String> names = pack.data().vocabulary().terms().stream().flatMap(SpellingCheck::names);
        Set<String> known = names.flatMap(name -> ABBREVIATION.matcher(name).results())
                .map(MatchResult::group)
                .collect(Collectors.toSet());
        known.addAll(KNOWN);
        return known;
    }

    private static Stream<String> names(Term term) {
        return Stream.concat(Stream.of(term.name()), List.copyOf(term.synonyms()).stream());
    }
}
