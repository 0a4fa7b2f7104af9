package io.github.sacrum.workbench.site;

import io.github.sacrum.vocabulary.Term;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where the page of a thing lies within the site. */
final class Place {
    private Place() {}

    static String rule(String id) {
        return in("rule", id);
    }

    /** Conditions and mechanisms have folders of their own; every other term lies among the terms. */
    static String term(Term term) {
        return switch (term.kind()) {
            case CONDITION -> in("condition", term.id());
            case MECHANISM -> in("mechanism", term.id());
            default -> in("term", term.id());
        };
    }

    static String source(String key) {
        return in("source", key);
    }

    static String recommendation(String id) {
        return in("recommendation", id);
    }

    static String graph(String group) {
        return in("graph", group);
    }

    /** A name that is the same in a file system and in an address, and different for different ids. */
    private static String in(String folder, String id) {
        String name = URLEncoder.encode(id, StandardCharsets.UTF_8)
                .replace("*", "%2A")
                .replace('%', '~');
        return folder + "/" + name + ".html";
    }
}
