package io.github.sacrum.workbench;

import io.github.sacrum.vocabulary.Term;
import io.github.sacrum.vocabulary.TermKind;
import io.github.sacrum.vocabulary.Vocabulary;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code sacrum vocabulary}. */
@Command(
        name = "vocabulary",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        description = {
            "List the terms that a case file may use.",
            "",
            "With words, list only the terms whose id, name, kind, region or synonyms hold all of them. If no term"
                    + " does, the exit status is 1, as with grep: a script can tell an empty list from a full one.",
            "",
            "Sides: a fact of a paired term may be left, right or bilateral; of an axial one also midline; of the"
                    + " others it has no side.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./sacrum vocabulary groin",
            "  ./sacrum vocabulary --kind finding --long internal rotation",
            "  ./sacrum vocabulary --format json | jq -r .id"
        })
final class VocabularyCommand implements Callable<Integer> {
    private static final int NOTHING_FOUND = 1;

    private final Terminal terminal;

    @Parameters(paramLabel = "WORDS", arity = "0..*", description = "Words that a term must hold.")
    private List<String> words = List.of();

    @Option(
            names = {"-k", "--kind"},
            paramLabel = "KIND",
            description = "Only terms of this kind: ${COMPLETION-CANDIDATES}.",
            completionCandidates = Kinds.class,
            converter = Kinds.class)
    private @Nullable TermKind kind;

    @Option(
            names = {"-l", "--long"},
            description = "Also print the question that a person is asked, how an examiner performs it, the broader"
                    + " term that it implies, and codes of public terminologies.")
    private boolean detailed;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "text (the default) for people, or json for programs: a document a term, each on a line of"
                    + " its own.")
    private Format format = Format.TEXT;

    @Mixin
    private PackOption pack = new PackOption();

    VocabularyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Vocabulary vocabulary = pack.knowledge().vocabulary();
        List<Term> terms = vocabulary.search(words).stream()
                .filter(term -> kind == null || term.kind() == kind)
                .sorted(Comparator.comparing(Term::kind).thenComparing(Term::id))
                .toList();
        if (terms.isEmpty()) {
            terminal.err().println("sacrum: No term fits." + SearchHint.of(vocabulary, words));
            return NOTHING_FOUND;
        }
        if (format == Format.JSON) {
            terms.forEach(term -> terminal.out().print(TermJson.of(term) + "\n"));
        } else {
            terminal.out().print(new TermTable(detailed).of(terms));
        }
        return 0;
    }
}
