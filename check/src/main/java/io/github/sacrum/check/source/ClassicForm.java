package io.github.sacrum.check.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form of a rule file in which Drools' classic compiler takes it, every line where it was. Two things that the
 * compiler of models takes are changed: annotations are left out, since one that is named like a type hides it
 * ({@code @mechanism}, {@code Mechanism}); and functions are called by the type that holds them, since one that is named
 * like a field hides it ({@code present}).
 */
public final class ClassicForm {
    private static final Pattern RULE = Pattern.compile("\\brule\\s*(?:\"[^\"\\n]*\"|\\w+)");
    private static final Pattern WHEN = Pattern.compile("\\bwhen\\b");
    private static final Pattern FUNCTION =
            Pattern.compile("\\bimport\\s+(?:static|function)\\s+([\\w.]+)\\.(\\w+)\\s*;");

    private ClassicForm() {}

    /**
     * Returns the classic form of a file that parses.
     *
     * @param file the file
     * @return its text
     */
    public static String of(SourceFile file) {
        SourceText source = new SourceText(file.text());
        StringBuilder text = new StringBuilder(source.code());
        Matcher rule = RULE.matcher(source.bare());
        Matcher when = WHEN.matcher(source.bare());
        while (rule.find() && when.find(rule.end())) {
            for (int at = rule.end(); at < when.start(); at++) {
                if (text.charAt(at) != '\n') {
                    text.setCharAt(at, ' ');
                }
            }
        }
        return qualified(text.toString());
    }

    private static String qualified(String text) {
        String qualified = text;
        Matcher function = FUNCTION.matcher(text);
        while (function.find()) {
            String owner = function.group(1).substring(function.group(1).lastIndexOf('.') + 1);
            qualified = qualified
                    .replace(function.group(), "import " + function.group(1) + ";")
                    .replaceAll(
                            "(?<![.\\w])" + function.group(2) + "(?=\\s*\\(\\s*kcontext\\b)",
                            owner + "." + function.group(2));
        }
        return qualified;
    }
}
