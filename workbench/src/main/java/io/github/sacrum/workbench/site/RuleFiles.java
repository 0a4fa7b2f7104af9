package io.github.sacrum.workbench.site;

import io.github.sacrum.check.RulePack;
import io.github.sacrum.check.source.SourceFile;
import io.github.sacrum.check.source.SourceRule;
import java.util.Map;
import java.util.TreeMap;

/** Takes the text of each rule, with its comments, from the sources of a pack. */
final class RuleFiles {
    private static final String BEGINNING = "rule";

    private RuleFiles() {}

    /** The texts, by the rules' ids. */
    static Map<String, String> texts(RulePack sources) {
        Map<String, String> texts = new TreeMap<>();
        for (SourceFile file : sources.files()) {
            file.rules().forEach(rule -> texts.put(rule.title(), text(file, rule)));
        }
        return texts;
    }

    /** The source of a rule has blanks for comments, so that it is as long as what stands in the file. */
    private static String text(SourceFile file, SourceRule rule) {
        int from = 0;
        for (int line = 1; line < rule.line(); line++) {
            from = file.text().indexOf('\n', from) + 1;
        }
        int begin = file.text().indexOf(BEGINNING, from);
        return file.text().substring(begin, begin + rule.text().length());
    }
}
