package io.github.sacrum.check;

import io.github.sacrum.check.Check.Phase;
import java.util.List;

/** Every check of the linter. */
final class AllChecks {
    static final List<Check> ALL = List.of(
            new Check(
                    "data-file",
                    Phase.FILES,
                    PackSources::dataFaults,
                    "The data files of a pack can be read, and what they say holds.",
                    "Rules are checked against these files; a fault there would show as many others."),
            new Check(
                    "does-not-parse",
                    Phase.FILES,
                    new SyntaxCheck(),
                    "Every rule file parses.",
                    "None of the rules of a file that does not parse can be read; those of other files are checked all the"
                            + " same."),
            new Check(
                    "file-without-heading",
                    Phase.FILES,
                    new HeadingCheck(),
                    "The first line of a rule file is a comment that says what it holds.",
                    "An author who looks for a rule reads the first lines of files."),
            new Check(
                    "file-too-long",
                    Phase.FILES,
                    new LengthCheck(),
                    "A rule file has at most " + LengthCheck.LONGEST + " lines.",
                    "A file that is longer is not read at a sitting, so nobody reviews it whole."),
            new Check(
                    "wrong-package",
                    Phase.FILES,
                    new PackageCheck(),
                    "The package of a rule file is its folder, without hyphens.",
                    "Two files of one package share their imports, and rules of one name replace each other."),
            new Check(
                    "wrong-import",
                    Phase.FILES,
                    new ImportCheck(),
                    "A rule file imports single types and the functions of Conclude, and nothing else.",
                    "Whatever else a rule could call would be hidden from the explanation."),
            new Check(
                    "missing-import",
                    Phase.FILES,
                    new MissingImportCheck(),
                    "A rule file imports every type that its rules name.",
                    "It would compile by the imports of another file, and break when that one is changed."),
            new Check(
                    "forbidden-construct",
                    Phase.FILES,
                    new ForbiddenCheck(),
                    "No construct orders rules, hides what a rule rests on, or lets it do more than conclude.",
                    "The same facts must give the same answer in any order, and every answer must be explained by facts."),
            new Check(
                    "unbound-variable",
                    Phase.FILES,
                    new VariableCheck(),
                    "Every variable that a rule uses is bound in its conditions.",
                    "A rule with an unknown variable does not compile."),
            new Check(
                    "uncollected-facts",
                    Phase.FILES,
                    new AccumulateCheck(),
                    "An accumulate collects every fact that it counts.",
                    "The explanation shows only facts that are bound; a count without them cannot be followed."),
            new Check(
                    "duplicate-rule-id",
                    Phase.FILES,
                    UniqueCheck.ofIds(),
                    "No two rules of a pack share an id.",
                    "Scenarios, coverage and the record of an assessment name rules by their id."),
            new Check(
                    "duplicate-rule-name",
                    Phase.FILES,
                    UniqueCheck.ofNames(),
                    "No two rules of a pack share a name.",
                    "Of two rules with one name in one package the later would replace the earlier in silence."),
            new Check(
                    "retired-id",
                    Phase.FILES,
                    new RetiredIdCheck(),
                    "No rule carries the id of a rule that is gone, which the list 'retired' of " + RuleLock.NAME
                            + " holds.",
                    "An old record that names the id would be read as if it meant the new rule."),
            new Check(
                    "not-on-a-fact",
                    Phase.FILES,
                    new UnknownCheck(),
                    "No rule asks with 'not' whether a fact is there.",
                    "A fact that nobody told is unknown, which never means no."),
            new Check(
                    "counted-silence",
                    Phase.FILES,
                    new SilenceCheck(),
                    "No rule is met because a count of facts is zero, unless documented absences are counted.",
                    "A fact that nobody told is unknown, and what rests on its lack may outlive a fact that is withdrawn."),
            new Check(
                    "repeated-pattern",
                    Phase.FILES,
                    new RepeatedPatternCheck(),
                    "No rule has the same pattern twice.",
                    "One fact satisfies both, so the rule asks for less than it seems to."),
            new Check(
                    "unknown-annotation",
                    Phase.RULES,
                    new AnnotationNameCheck(),
                    "Every annotation is known, belongs to the rule's kind, and is given once.",
                    "An annotation that nobody reads says something that never holds."),
            new Check(
                    "annotation-value",
                    Phase.RULES,
                    new AnnotationValueCheck(),
                    "Every annotation that the rule's kind needs is there and holds: numbers in their form and bounds, sources"
                            + " in the bibliography, targets in the vocabulary or among the recommendations.",
                    "The reasoner reads these when the pack is loaded, and refuses a pack in which one does not hold."),
            new Check(
                    "annotation-form",
                    Phase.RULES,
                    new FormCheck(),
                    "Annotations that any text would satisfy have the form agreed on.",
                    "Programs sort, group and print by them."),
            new Check(
                    "guideline-source",
                    Phase.RULES,
                    new GuidelineCheck(),
                    "A red flag that is urgent or an emergency cites a guideline, or says in @limits that no guideline was read"
                            + " for it.",
                    "Sending somebody to hospital at once rests on agreed practice; the reader must know where it does not."),
            new Check(
                    "unstated-ratio",
                    Phase.RULES,
                    new StatedRatioCheck(),
                    "A likelihood ratio above expert opinion is stated by a source of the rule: in its row 'states' of the"
                            + " bibliography, or by @sensitivity and @specificity.",
                    "A mistyped ratio looks like any other; it is found only where it stands twice."),
            new Check(
                    "likelihood-ratio-mismatch",
                    Phase.RULES,
                    new AccuracyCheck(),
                    "A likelihood ratio agrees with the sensitivity and specificity that the rule states, within rounding.",
                    "Ratios that do not follow from the accuracy were mistyped, swapped, or come from another study."),
            new Check(
                    "pattern-type",
                    Phase.RULES,
                    new PatternTypeCheck(),
                    "Patterns match known types; rules that weigh, derive or flag match facts only.",
                    "What is believed must not feed on itself."),
            new Check(
                    "unknown-field",
                    Phase.RULES,
                    new FieldCheck(),
                    "Conditions begin with a field that the pattern's type has.",
                    "The compiler names such a fault without its place."),
            new Check(
                    "wrong-operator",
                    Phase.RULES,
                    new OperatorCheck(),
                    "Conditions compare with operators that fit the field.",
                    "An operator that does not fit matches nothing, or hides which term is meant."),
            new Check(
                    "wrong-value-type",
                    Phase.RULES,
                    new ValueTypeCheck(),
                    "Literals and constants have the type of the field that they are compared with.",
                    "A text that is compared with a number is never equal to it."),
            new Check(
                    "unknown-code",
                    Phase.RULES,
                    new CodeCheck(),
                    "The ids that conditions name are in the vocabulary, and of the kind that the field holds.",
                    "A misspelt id matches no fact, so the rule would stay silent for ever."),
            new Check(
                    "impossible-side",
                    Phase.RULES,
                    new SideCheck(),
                    "A side that a condition names is one that facts of its term can have.",
                    "The rule would stay silent for ever."),
            new Check(
                    "unjoined-sides",
                    Severity.WARNING,
                    new SideJoinCheck(),
                    "The sided facts of one rule are joined by side, or each names its side.",
                    "A sign of the left and one of the right would be taken for signs of one hip."),
            new Check(
                    "impossible-amount",
                    Phase.RULES,
                    new AmountCheck(),
                    "An amount is asked for of measured terms only, and within their plausible range.",
                    "Facts outside the range are refused, so the condition is always true or always false."),
            new Check(
                    "unsatisfiable-pattern",
                    Phase.RULES,
                    new UnsatisfiableCheck(),
                    "Some fact can meet all conditions of a pattern, and each alternative of an 'or'.",
                    "The rule, or that part of it, would stay silent for ever."),
            new Check(
                    "not-one-conclusion",
                    Phase.RULES,
                    new ConsequenceCheck(),
                    "A right-hand side is one statement: a call that fits the rule's kind.",
                    "Each conclusion needs an id, a source and limits of its own."),
            new Check(
                    "ratio-polarity",
                    Phase.RULES,
                    new PolarityCheck(),
                    "A rule that weighs asks for no polarity of which its ratio says nothing, and leaves out none of which it"
                            + " speaks.",
                    "A published ratio would never be used, or a sign be weighed by nothing."),
            new Check(
                    "circular-derivation",
                    Phase.RULES,
                    new CircleCheck(),
                    "No finding is derived from itself by way of others.",
                    "Two findings that support each other would outlive the facts behind them."),
            new Check(
                    "counted-twice",
                    Severity.WARNING,
                    new CountedTwiceCheck(),
                    "Two rules that weigh one condition by one sign, or by a sign and what is derived from it, share a @group.",
                    "The odds would be multiplied twice for one observation."),
            new Check(
                    "identical-rules",
                    Phase.RULES,
                    new IdenticalRulesCheck(),
                    "No two rules conclude the same from the same conditions.",
                    "One of them was meant to say something else, or will be forgotten when the other is changed."),
            new Check(
                    "subsumed-rule",
                    Severity.WARNING,
                    new SubsumedRuleCheck(),
                    "No rule concludes from stricter conditions what another concludes already.",
                    "It adds nothing to any answer, and hides that a condition may be missing from the other."),
            new Check(
                    "term-without-question",
                    Phase.RULES,
                    new QuestionCheck(),
                    "A symptom says in words how a person is asked; a finding how it is examined.",
                    "A term that is understood in two ways is recorded in two ways."),
            new Check(
                    "message-wording",
                    Phase.RULES,
                    new WordingCheck(),
                    "Texts that are shown to a reader are sentences in one style, of a length that is read, without markup.",
                    "They stand in the assessment as they are written."),
            new Check(
                    "spelling",
                    Phase.RULES,
                    new SpellingCheck(),
                    "Texts that are shown to a reader are in British spelling, and abbreviate only what everyone knows.",
                    "Authors search for one word, and readers of another field do not know the abbreviations of this one."),
            new Check(
                    "weak-advice",
                    Phase.RULES,
                    new WeakAdviceCheck(),
                    "A recommendation that only rules of grade D give is not called strong, nor of high or moderate certainty.",
                    "The reader must be able to see that it is opinion."),
            new Check(
                    "unknown-rule-in-scenario",
                    Phase.RULES,
                    new ScenarioRuleCheck(),
                    "The rules that scenarios name are rules of the pack.",
                    "A scenario that expects silence of a rule that does not exist always passes."),
            new Check(
                    "does-not-compile",
                    Phase.COMPILER,
                    new CompileCheck(),
                    "Every rule file compiles.",
                    "A pack is compiled whole: one rule that does not compile keeps all of it from being used."),
            new Check(
                    "unused-term",
                    Phase.UNUSED,
                    new UnusedTermCheck(),
                    "Every term is named by a rule, is broader or narrower than one that is, or says why it is kept.",
                    "A term that nothing uses is asked for in vain."),
            new Check(
                    "kept-in-vain",
                    Phase.UNUSED,
                    new KeptTermCheck(),
                    "No term that is used says kept-because.",
                    "A reader takes it for a term that no rule looks at, and a later change that leaves it unused stays"
                            + " unnoticed."),
            new Check(
                    "unused-recommendation",
                    Phase.UNUSED,
                    new UnusedRecommendationCheck(),
                    "Every recommendation is given, withheld or qualified by a rule.",
                    "It would never be given."),
            new Check(
                    "untested-rule",
                    Phase.UNTESTED,
                    new UntestedRuleCheck(),
                    "Every rule is expected to fire by one scenario, and to be silent by another.",
                    "A rule that nothing tests can be broken by any change, and nobody will know."));

    private AllChecks() {}
}
