package io.github.sacrum.check;

import java.util.List;

/** All checks on the sources of a pack. */
final class Checks {
    private static final List<PackCheck> FAULTS = List.of(
            new SyntaxCheck(),
            new HeadingCheck(),
            new LengthCheck(),
            new PackageCheck(),
            new ImportCheck(),
            new MissingImportCheck(),
            new ForbiddenCheck(),
            UniqueCheck.ofIds(),
            UniqueCheck.ofNames(),
            new AnnotationNameCheck(),
            new AnnotationValueCheck(),
            new FormCheck(),
            new PatternTypeCheck(),
            new FieldCheck(),
            new OperatorCheck(),
            new ValueTypeCheck(),
            new CodeCheck(),
            new SideCheck(),
            new AmountCheck(),
            new UnknownCheck(),
            new VariableCheck(),
            new AccumulateCheck(),
            new ConsequenceCheck(),
            new PolarityCheck(),
            new CircleCheck());
    private static final List<PackCheck> UNUSED = List.of(new UnusedTermCheck(), new UnusedRecommendationCheck());

    private Checks() {}

    /** What is wrong with the rules, by place; the compiler is asked only if nothing else is. */
    static List<Complaint> faults(PackSources pack) {
        List<Complaint> faults = faultsBeforeCompiling(pack);
        return faults.isEmpty() ? run(List.of(new CompileCheck()), pack) : faults;
    }

    /** What is wrong with the rules as they are written, by place. */
    static List<Complaint> faultsBeforeCompiling(PackSources pack) {
        return run(FAULTS, pack);
    }

    /** What stands in the data files and no rule uses, by place. */
    static List<Complaint> unused(PackSources pack) {
        return run(UNUSED, pack);
    }

    private static List<Complaint> run(List<PackCheck> checks, PackSources pack) {
        return checks.stream()
                .<Complaint>flatMap(check -> check.of(pack))
                .sorted(Complaint.BY_PLACE)
                .toList();
    }
}
