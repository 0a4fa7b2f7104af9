package io.github.sacrum.check.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Reads rule files with Drools' parser. */
public final class SourceReader {
    private SourceReader() {}

    /**
     * Reads a rule file; where it does not parse, the result says so.
     *
     * @param path the file, as messages name it
     * @param place the file within its pack, with slashes
     * @param text the text
     * @return the file
     */
    public static SourceFile read(String path, String place, String text) {
        SourceText source = new SourceText(text);
        Optional<SyntaxFault> openQuote = source.openQuote();
        if (openQuote.isPresent()) {
            return unread(path, place, text, List.of(openQuote.get()));
        }
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        PackageDescr parsed;
        try {
            parsed = parser.parse(false, text);
        } catch (DroolsParserException e) {
            return unread(path, place, text, List.of(new SyntaxFault(1, firstLine(String.valueOf(e.getMessage())))));
        }
        if (parser.hasErrors() || parsed == null) {
            return unread(path, place, text, faults(parser.getErrors(), text));
        }
        return new SourceFile(
                path,
                place,
                text,
                parsed.getName(),
                imports(parsed),
                constructs(parsed),
                parsed.getRules().stream()
                        .map(rule -> new RuleReader(path, source, rule).read())
                        .toList(),
                List.of());
    }

    private static SourceFile unread(String path, String place, String text, List<SyntaxFault> faults) {
        return new SourceFile(path, place, text, "", List.of(), List.of(), List.of(), faults);
    }

    /** The first message of each line, without the stack traces that the parser adds. */
    private static List<SyntaxFault> faults(List<DroolsError> errors, String text) {
        int last = (int) Math.max(1, text.lines().count());
        List<SyntaxFault> faults = new ArrayList<>();
        for (DroolsError error : errors) {
            int line = Math.min(
                    last,
                    Arrays.stream(error.getLines())
                            .filter(at -> at > 0)
                            .findFirst()
                            .orElse(last));
            if (faults.stream().noneMatch(fault -> fault.line() == line)) {
                faults.add(new SyntaxFault(line, firstLine(error.getMessage())));
            }
        }
        faults.sort(Comparator.comparingInt(SyntaxFault::line));
        return faults.isEmpty() ? List.of(new SyntaxFault(1, "The file does not parse.")) : faults;
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("The file does not parse.").strip();
    }

    private static List<Import> imports(PackageDescr parsed) {
        return Stream.concat(
                        parsed.getImports().stream()
                                .map(target -> new Import(target.getTarget(), false, target.getLine())),
                        parsed.getFunctionImports().stream()
                                .map(target -> new Import(target.getTarget(), true, target.getLine())))
                .toList();
    }

    private static List<Construct> constructs(PackageDescr parsed) {
        List<Construct> constructs = new ArrayList<>();
        addAll(constructs, "global", parsed.getGlobals());
        addAll(constructs, "function", parsed.getFunctions());
        addAll(constructs, "declare", parsed.getTypeDeclarations());
        addAll(constructs, "declare", parsed.getEnumDeclarations());
        addAll(constructs, "declare", parsed.getEntryPointDeclarations());
        addAll(constructs, "declare", parsed.getWindowDeclarations());
        addAll(constructs, "import accumulate", parsed.getAccumulateImports());
        parsed.getAttributes().forEach(attribute -> addAll(constructs, attribute.getName(), List.of(attribute)));
        return constructs;
    }

    private static void addAll(List<Construct> constructs, String word, Iterable<? extends BaseDescr> descrs) {
        descrs.forEach(descr -> constructs.add(new Construct(word, Math.max(1, descr.getLine()))));
    }
}
