package io.github.sacrum.workbench.site;

import io.github.sacrum.internal.Resource;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * A static site of a knowledge pack. The same input gives the same files, byte for byte; every link between them is
 * relative, and reading them needs no network.
 */
public final class Site {
    private static final String[] FILES = {"site.css", "search.js"};

    private final SiteInput input;

    private Site(SiteInput input) {
        this.input = input;
    }

    /**
     * Returns the site of a pack.
     *
     * @param input what it is made of
     * @return the site
     */
    public static Site of(SiteInput input) {
        return new Site(input);
    }

    /**
     * Makes every file of the site.
     *
     * @param files takes where a file lies within the site, with slashes, and its text
     */
    public void make(BiConsumer<String, String> files) {
        Catalogue catalogue = new Catalogue(input);
        Frame frame = new Frame(catalogue.pack());
        Set<String> places = new HashSet<>();
        pages(catalogue).forEach(page -> {
            if (!places.add(page.place().toLowerCase(Locale.ROOT))) {
                throw new RefusedSiteException("Two pages would be the same file: " + page.place()
                        + ". Maybe two ids differ only by upper and lower case.");
            }
            files.accept(page.place(), frame.around(page));
        });
        files.accept("search-index.js", SearchIndex.of(catalogue));
        for (String file : FILES) {
            files.accept(file, Resource.text(Site.class, file));
        }
    }

    private static Stream<Page> pages(Catalogue catalogue) {
        Links links = Links.fromFolder(catalogue);
        return Stream.of(
                        new StartPages(catalogue).pages(),
                        new IndexPages(catalogue).pages(),
                        new GraphPages(catalogue).pages(),
                        new ConditionPages(links).pages(),
                        new MechanismPages(links).pages(),
                        new RulePages(links).pages(),
                        new RecommendationPages(links).pages(),
                        new TermPages(links).pages(),
                        new SourcePages(links).pages())
                .flatMap(pages -> pages);
    }
}
