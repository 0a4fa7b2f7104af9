package io.github.sacrum.assessment;

import io.github.sacrum.fact.Side;
import io.github.sacrum.inference.Band;
import io.github.sacrum.knowledge.OverlayNote;
import io.github.sacrum.knowledge.RuleInfo;
import io.github.sacrum.knowledge.Source;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Words a rule with its citation, and collects the sources that a report cites. */
final class Citations {
    private final Map<String, Source> cited = new TreeMap<>();
    private final List<OverlayNote> overlays;

    Citations(List<OverlayNote> overlays) {
        this.overlays = overlays;
    }

    void add(Source source) {
        cited.put(source.key(), source);
    }

    Collection<Source> sources() {
        return cited.values();
    }

    /** A rule in the words of a sentence, with its citation. */
    String sentence(RuleInfo rule) {
        return rule.name() + ". " + brackets(rule);
    }

    String brackets(RuleInfo rule) {
        rule.sources().forEach(this::add);
        String keys = String.join(", ", rule.sources().stream().map(Source::key).toList());
        String weak =
                switch (rule.grade()) {
                    case A, B -> "grade " + rule.grade();
                    case C, D -> "grade " + rule.grade() + ", " + rule.grade().meaning();
                };
        return "[" + rule.id() + "; " + weak + "; " + keys + "]" + changes(rule);
    }

    /** What overlays have changed in the rule's number, and who answers for that. */
    private String changes(RuleInfo rule) {
        return overlays.stream()
                .flatMap(overlay -> overlay.number(rule.id()).stream()
                        .map(number -> " {" + OverlaySection.sentence(number) + " By overlay " + overlay.id() + ".}"))
                .collect(Collectors.joining());
    }

    static String limits(RuleInfo rule) {
        return "Limits: " + rule.limits() + ".";
    }

    static String named(String name, Side side) {
        return side == Side.UNSPECIFIED ? name : name + " (" + side.name().toLowerCase(Locale.ROOT) + ")";
    }

    /** How probable it is beside its rivals; empty where that was not worked out. */
    static String posttest(Candidate candidate) {
        Double posttest = candidate.posttest();
        return posttest == null || candidate.band() == Band.ESTABLISHED
                ? ""
                : "post-test probability " + hundredths(posttest) + "; ";
    }

    private static String hundredths(double number) {
        return number < 0.01 && number > 0 ? "under 0.01" : String.format(Locale.ROOT, "%.2f", number);
    }

    /** How far its own evidence carries a condition, as a number and in the word for it, which is for this number alone. */
    static String strength(Candidate candidate) {
        return switch (candidate.band()) {
            case NOT_WEIGHED -> "not weighed, since no published starting point fits";
            case ESTABLISHED -> "known already";
            default ->
                "support " + hundredths(candidate.support()) + " ("
                        + candidate.band().words() + ")";
        };
    }
}
