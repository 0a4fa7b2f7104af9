package io.github.sacrum.workbench.site;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A site in memory.
 *
 * @param files the text of each file, by where it lies
 */
record MadeSite(Map<String, String> files) {
    static MadeSite of(SiteInput input) {
        Map<String, String> files = new TreeMap<>();
        Site.of(input).make((place, text) -> {
            if (files.put(place, text) != null) {
                throw new AssertionError(place + " is made twice");
            }
        });
        return new MadeSite(Collections.unmodifiableMap(files));
    }

    Document page(String place) {
        String text = files.get(place);
        if (text == null) {
            throw new AssertionError("The site has no page " + place);
        }
        return Jsoup.parse(text);
    }
}
