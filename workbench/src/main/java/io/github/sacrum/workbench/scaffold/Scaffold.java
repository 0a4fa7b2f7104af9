package io.github.sacrum.workbench.scaffold;

import io.github.sacrum.check.source.SourceFile;
import io.github.sacrum.internal.Require;
import io.github.sacrum.knowledge.RuleKind;
import io.github.sacrum.vocabulary.Laterality;
import io.github.sacrum.vocabulary.Term;
import io.github.sacrum.vocabulary.TermKind;
import io.github.sacrum.vocabulary.Vocabulary;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Drafts additions to the sources of a pack. Every draft is checked as a whole before it can be written. */
public final class Scaffold {
    private static final String RULES = ".drl";

    private final Project project;
    private final Wanted wanted = new Wanted();

    private Scaffold(Project project) {
        this.project = project;
    }

    /**
     * Reads the sources of a pack.
     *
     * @param directory the directory of the pack
     * @return a drafter of one addition
     * @throws io.github.sacrum.problem.InvalidKnowledgeException if there is no pack, or it is wrong
     */
    public static Scaffold in(Path directory) {
        return new Scaffold(Project.in(directory));
    }

    /**
     * Drafts a condition with the rule that opens it.
     *
     * @param id the id of the condition
     * @param term what it is; nothing if the vocabulary has it already
     * @param pretest the share of people in whom it is found, or null if that is not said
     * @param rule the rule that opens it
     * @return the draft
     * @throws io.github.sacrum.problem.InvalidKnowledgeException if anything is missing or wrong; it lists everything
     */
    public Addition condition(String id, TermOptions term, @Nullable String pretest, RuleOptions rule) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("condition", id);
        said.put("pretest", wanted.need("--pretest", pretest, "the share of people with the sign who have it: 0.2"));
        return withTerm(
                id,
                TermKind.CONDITION,
                "conditions",
                term,
                RuleRequest.read(project, RuleKind.PRETEST, said, rule, "condition", wanted),
                rule,
                ": what opens it, and the signs that speak for and against it.");
    }

    /**
     * Drafts a mechanism with the rule that infers it.
     *
     * @param id the id of the mechanism
     * @param term what it is; nothing if the vocabulary has it already
     * @param rule the rule that infers it
     * @return the draft
     * @throws io.github.sacrum.problem.InvalidKnowledgeException if anything is missing or wrong; it lists everything
     */
    public Addition mechanism(String id, TermOptions term, RuleOptions rule) {
        return withTerm(
                id,
                TermKind.MECHANISM,
                "mechanisms",
                term,
                RuleRequest.read(project, RuleKind.MECHANISM, Map.of("mechanism", id), rule, "mechanism", wanted),
                rule,
                ": what brings it about, and what it accounts for.");
    }

    /**
     * Drafts a rule in a file that is there.
     *
     * @param place the file within the pack, such as {@code conditions/hip-osteoarthritis.drl}
     * @param kind what the rule does
     * @param options the rule
     * @return the draft
     * @throws io.github.sacrum.problem.InvalidKnowledgeException if anything is missing or wrong; it lists everything
     */
    public Addition rule(String place, KindOptions kind, RuleOptions options) {
        Map<String, String> said = kind.annotations();
        List<RuleKind> kinds = KindOptions.drafted().stream()
                .filter(one -> said.containsKey(one.annotation()))
                .toList();
        if (kinds.size() != 1) {
            String all = KindOptions.drafted().stream()
                    .map(one -> "--" + one.annotation())
                    .collect(Collectors.joining(", "));
            wanted.wrong("", "A rule does one thing. Say which, with one of " + all + ".");
        }
        Set<String> files =
                project.pack().files().stream().map(SourceFile::place).collect(Collectors.toSet());
        wanted.oneOf("--file", place, files, "rule file");
        // Any kind will do to find what else is wrong.
        RuleRequest request = RuleRequest.read(
                project, kinds.isEmpty() ? RuleKind.RECOMMENDATION : kinds.get(0), said, options, "", wanted);
        SourceFile file = project.ruleFile(place).orElse(null);
        String id = project.nextId(file == null ? "" : prefix(file, options));
        wanted.refuse();
        RuleText text = request.text(id, target(request));
        Addition draft = new Addition(project, id)
                .put(place, RuleFileText.with(project.text(place).orElse(""), text));
        return used(draft, request).tried(place);
    }

    private Addition withTerm(
            String id,
            TermKind kind,
            String folder,
            TermOptions options,
            RuleRequest request,
            RuleOptions rule,
            String about) {
        String place = folder + "/" + id + RULES;
        String vocabulary = "vocabulary/" + kind.word() + "s.yaml";
        Term known = project.vocabulary().find(id).orElse(null);
        new TermCheck(project, wanted).check(id, kind, known, options);
        if (project.text(place).isPresent()) {
            wanted.wrong(
                    place, "This file is there already. Maybe add a rule to it: ./sacrum new rule --file " + place);
        }
        String prefix = newPrefix(rule);
        String terms = project.text(vocabulary).orElse("");
        if (terms.isEmpty()) {
            wanted.wrong(vocabulary, "The pack has no such file, in which a new " + kind.word() + " belongs.");
        }
        wanted.refuse();
        String name = known == null ? String.valueOf(options.name) : known.name();
        Laterality laterality = known == null
                ? Laterality.valueOf(String.valueOf(options.laterality).toUpperCase(Locale.ROOT))
                : known.laterality();
        String ruleId = project.nextId(prefix);
        String packageName =
                (project.pack().root() + "/" + folder).replace("-", "").replace('/', '.');
        Addition draft = new Addition(project, ruleId)
                .put(place, RuleFileText.of(name + about, packageName, request.text(ruleId, laterality)));
        if (known == null) {
            draft.put(vocabulary, VocabularyText.with(terms, id, kind, options));
        }
        return used(draft, request).tried(place);
    }

    /** The terms that the rule uses, and those broader or narrower, no longer say why they are kept unused. */
    private Addition used(Addition draft, RuleRequest request) {
        Vocabulary vocabulary = project.vocabulary();
        Set<String> used =
                request.signs().terms().stream().map(Term::id).collect(Collectors.toCollection(TreeSet::new));
        request.annotations().values().stream()
                .filter(named -> Require.isCode(named) && vocabulary.find(named).isPresent())
                .forEach(used::add);
        for (String id : List.copyOf(used)) {
            used.addAll(vocabulary.ancestors(id));
            used.addAll(vocabulary.descendants(id));
        }
        for (String place : project.filesOfKeptTerms()) {
            String before =
                    draft.texts().getOrDefault(place, project.text(place).orElse(""));
            String after = before;
            for (String id : used) {
                after = VocabularyText.withUsed(after, id);
            }
            if (!after.equals(before)) {
                draft.put(place, after);
            }
        }
        return draft;
    }

    private String newPrefix(RuleOptions options) {
        String prefix = wanted.need("--prefix", options.prefix, "the letters of its rules' ids, two to five capitals");
        if (!prefix.isEmpty() && !prefix.matches("[A-Z]{2,5}")) {
            wanted.wrong("--prefix", "These are not two to five capitals. Maybe the initials of the name.");
        } else if (project.prefixes().contains(prefix)) {
            wanted.wrong("--prefix", "Other rules have ids with '" + prefix + "'. Maybe other letters.");
        }
        return prefix;
    }

    /** The letters of the file's ids, which an author may choose where it has more than one or none. */
    private String prefix(SourceFile file, RuleOptions options) {
        Set<String> known = project.prefixes(file);
        if (options.prefix == null && known.size() == 1) {
            return known.iterator().next();
        }
        if (options.prefix != null && !known.contains(options.prefix)) {
            return newPrefix(options);
        }
        return wanted.need("--prefix", options.prefix, "the letters of the rule's id, for the file has " + known);
    }

    /** Which sides the conclusion of a rule may have: those of the term it names, or of its signs. */
    private Laterality target(RuleRequest request) {
        String target = request.annotations().getOrDefault(request.kind().annotation(), "");
        return project.vocabulary()
                .find(target)
                .map(Term::laterality)
                .filter(laterality -> Require.isCode(target))
                .orElseGet(() -> request.signs().terms().get(0).laterality());
    }
}
