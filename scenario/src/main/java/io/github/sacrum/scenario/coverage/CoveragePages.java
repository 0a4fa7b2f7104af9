package io.github.sacrum.scenario.coverage;

import io.github.sacrum.scenario.mutation.RuleResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes coverage as pages that need no network: an index, and the rules of each file with their constraints marked. */
public final class CoveragePages {
    private CoveragePages() {}

    /**
     * Writes the pages. They are made whole before the first is written, and each replaces its old version at once.
     *
     * @param coverage what is covered
     * @param directory where to; it is made if it is not there
     * @return the first page
     * @throws UncheckedIOException if a page cannot be written
     */
    public static Path write(Coverage coverage, Path directory) {
        Map<String, List<RuleResult>> files = new LinkedHashMap<>();
        coverage.study().rules().forEach(rule -> files.computeIfAbsent(
                        rule.source().file(), file -> new ArrayList<>())
                .add(rule));
        Map<String, String> names = names(files.keySet());
        Map<String, String> pages = new LinkedHashMap<>();
        files.forEach(
                (file, rules) -> pages.put(names.getOrDefault(file, file), new FilePage(coverage, file, rules).text()));
        pages.put("index.html", new IndexPage(coverage, files, names).text());
        try {
            Files.createDirectories(directory);
            for (Map.Entry<String, String> page : pages.entrySet()) {
                Path draft = Files.createTempFile(directory, "page", ".tmp");
                Files.writeString(draft, page.getValue());
                Files.move(
                        draft,
                        directory.resolve(page.getKey()),
                        StandardCopyOption.REPLACE_EXISTING,
                        StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The pages cannot be written to " + directory + ".", e);
        }
        return directory.resolve("index.html");
    }

    /** The name of each file's page: that of the file, and of its folders as far as they differ. */
    private static Map<String, String> names(Iterable<String> files) {
        String common = null;
        for (String file : files) {
            String folder = file.substring(0, file.lastIndexOf('/') + 1);
            common = common == null ? folder : common(common, folder);
        }
        int length = common == null ? 0 : common.length();
        Map<String, String> names = new TreeMap<>();
        files.forEach(file -> names.put(file, file.substring(length).replace('/', '.') + ".html"));
        return names;
    }

    private static String common(String one, String other) {
        int at = 0;
        while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return one.substring(0, one.lastIndexOf('/', at - 1) + 1);
    }
}
