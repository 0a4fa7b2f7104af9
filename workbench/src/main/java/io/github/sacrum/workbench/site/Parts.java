package io.github.sacrum.workbench.site;

import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import io.github.sacrum.knowledge.Grade;
import j2html.tags.DomContent;
import j2html.tags.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What pages are put together from. All text goes through here or a typed tag, and is escaped there. */
final class Parts {
    private Parts() {}

    /** Texts and tags, one after the other. */
    static DomContent all(Object... parts) {
        DomContent[] contents = new DomContent[parts.length];
        for (int index = 0; index < parts.length; index++) {
            contents[index] = parts[index] instanceof DomContent content ? content : text(String.valueOf(parts[index]));
        }
        return each(contents);
    }

    static DomContent nothing() {
        return new Text("");
    }

    /** Several things, with commas between them. */
    static <T> DomContent list(Collection<T> things, Function<? super T, DomContent> content) {
        List<Object> parts = new ArrayList<>();
        for (T thing : things) {
            if (!parts.isEmpty()) {
                parts.add(", ");
            }
            parts.add(content.apply(thing));
        }
        return all(parts.toArray());
    }

    static <T> DomContent bullets(Collection<T> things, Function<? super T, DomContent> content) {
        return ul(each(things, thing -> li(content.apply(thing))));
    }

    /** A part of a page with a heading that a link can point to; nothing if it would be empty. */
    static Optional<Section> section(String id, String title, Collection<?> things, DomContent... content) {
        return things.isEmpty() ? Optional.empty() : Optional.of(section(id, title, content));
    }

    static Section section(String id, String title, DomContent... content) {
        return new Section(
                id, title, j2html.TagCreator.section(h2(title).withId(id)).with(content));
    }

    /** Names and what is known of them; what is not known is left out. */
    static DomContent facts(Map<String, Optional<DomContent>> facts) {
        return dl(each(
                        facts.entrySet().stream()
                                .filter(fact -> fact.getValue().isPresent())
                                .toList(),
                        fact -> div(dt(fact.getKey()), dd(fact.getValue().orElseThrow()))))
                .withClass("facts");
    }

    /** A grade by its letter, and by the word weak where it is. */
    static DomContent grade(Grade grade) {
        String word =
                switch (grade) {
                    case A, B -> "";
                    case C -> " weak";
                    case D -> " very weak";
                };
        return span(grade + word).withClasses("grade", style(grade)).withTitle(grade.meaning());
    }

    /** A grade by its letter, and by what it means in words. */
    static DomContent gradeInWords(Grade grade) {
        return span(grade + ": " + grade.meaning()).withClasses("grade-in-words", style(grade));
    }

    private static String style(Grade grade) {
        return "grade-" + grade.name().toLowerCase(Locale.ROOT);
    }

    /** One part of a page. */
    record Section(String id, String title, DomContent content) {}
}
