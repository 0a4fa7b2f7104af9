package io.github.sacrum.check;

import io.github.sacrum.check.Wording.Form;
import io.github.sacrum.check.source.SourceRule;
import io.github.sacrum.knowledge.Recommendation;
import io.github.sacrum.vocabulary.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The texts of a pack that are shown to a reader, each with how it is worded. */
final class ShownTexts {
    private static final Wording RULE = new Wording("The name of the rule", Form.TITLE, 100);
    private static final Wording LIMITS = new Wording("The text of @limits", Form.REMARK, 280);
    private static final Wording REASON = new Wording("The text of @reason", Form.SENTENCE, 200);
    private static final Wording ADVICE = new Wording("The name of the recommendation", Form.TITLE, 100);
    private static final Wording WHAT = new Wording("The text 'what'", Form.SENTENCE, 240);
    private static final Wording DOSE = new Wording("The text 'dose'", Form.REMARK, 120);
    private static final Wording PHASE = new Wording("The text 'phase'", Form.REMARK, 80);
    private static final Wording REVIEW = new Wording("The text 'review'", Form.REMARK, 80);
    private static final Wording QUESTION = new Wording("The text 'question'", Form.SENTENCE, 160);
    private static final Wording HOW = new Wording("The text 'how'", Form.SENTENCE, 260);

    /** One text, with how it is worded and what a complaint about it would stand on. */
    record Shown(Wording wording, String text, @Nullable SourceRule rule, Place place) {
        Complaint complaint(String what, String mend) {
            return rule == null ? place.complaint(what, mend) : Complaint.about(rule, place.line(), what, mend);
        }
    }

    private ShownTexts() {}

    static Stream<Shown> of(PackSources pack) {
        return Stream.of(
                        pack.rules().flatMap(rule -> ofRule(rule).stream()),
                        pack.data().recommendations().stream()
                                .flatMap(advice -> ofAdvice(advice, pack.place(advice.id())).stream()),
                        pack.data().vocabulary().terms().stream()
                                .flatMap(term -> ofTerm(term, pack.place(term.id())).stream()))
                .flatMap(texts -> texts);
    }

    private static List<Shown> ofRule(SourceRule rule) {
        List<Shown> texts = new ArrayList<>();
        texts.add(new Shown(RULE, rule.name(), rule, new Place(rule.file(), rule.line(), 0)));
        rule.annotations().forEach(annotation -> {
            Place place = new Place(rule.file(), annotation.line(), 0);
            if (annotation.name().equals("limits") && !annotation.value().isEmpty()) {
                texts.add(new Shown(LIMITS, annotation.value(), rule, place));
            } else if (annotation.name().equals("reason") && !annotation.value().isEmpty()) {
                texts.add(new Shown(REASON, annotation.value(), rule, place));
            }
        });
        return texts;
    }

    private static List<Shown> ofAdvice(Recommendation advice, Place place) {
        List<Shown> texts = new ArrayList<>();
        add(texts, ADVICE, advice.name(), place);
        add(texts, WHAT, advice.what(), place);
        add(texts, DOSE, advice.dose(), place);
        add(texts, PHASE, advice.phase(), place);
        add(texts, REVIEW, advice.review(), place);
        return texts;
    }

    private static List<Shown> ofTerm(Term term, Place place) {
        List<Shown> texts = new ArrayList<>();
        add(texts, QUESTION, term.question(), place);
        add(texts, HOW, term.how(), place);
        return texts;
    }

    private static void add(List<Shown> texts, Wording wording, @Nullable String text, Place place) {
        if (text != null) {
            texts.add(new Shown(wording, text, null, place));
        }
    }
}
