package io.github.sacrum.workbench.site;

import j2html.tags.DomContent;
import java.util.List;

/**
 * One page before the frame of the site is put around it.
 *
 * @param place where it lies within the site
 * @param title what it is called
 * @param kind what kind of thing it is about, above the title; empty on the pages of the site itself
 * @param lead what stands first
 * @param sections its parts
 * @param scripts the scripts it needs, where they lie within the site
 */
record Page(
        String place, String title, String kind, DomContent lead, List<Parts.Section> sections, List<String> scripts) {
    Page(String place, String title, String kind, DomContent lead, List<Parts.Section> sections) {
        this(place, title, kind, lead, sections, List.of());
    }
}
