package io.github.sacrum.check;

import io.github.sacrum.check.Check.Phase;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs all checks on the sources of a pack. */
final class Checks {
    private Checks() {}

    /** What is wrong with the rules, by place; the compiler is asked about files in which nothing else is. */
    static List<Complaint> faults(PackSources pack) {
        List<Complaint> faults = faultsBeforeCompiling(pack);
        Set<String> faulty = faults.stream()
                .filter(complaint -> complaint.severity() == Severity.FAULT)
                .map(Complaint::file)
                .collect(Collectors.toSet());
        PackSources rest = pack.with(pack.files().stream()
                .filter(file -> !faulty.contains(file.path()))
                .toList());
        return sorted(Stream.concat(faults.stream(), run(Check.of(Phase.COMPILER), rest)));
    }

    /** What is wrong with the rules as they are written, by place. Without data files, only what needs none. */
    static List<Complaint> faultsBeforeCompiling(PackSources pack) {
        Stream<Complaint> files = run(Check.of(Phase.FILES), pack);
        return pack.hasData()
                ? sorted(unaccepted(Stream.concat(files, run(Check.of(Phase.RULES), pack)), pack))
                : sorted(files);
    }

    /** Leaves out the warnings that are accepted, and adds what is accepted in vain. */
    private static Stream<Complaint> unaccepted(Stream<Complaint> complaints, PackSources pack) {
        List<Complaint> all = complaints.toList();
        List<Accepted> accepted = pack.beside().accepted();
        return Stream.concat(
                all.stream().filter(complaint -> accepted.stream().noneMatch(entry -> entry.covers(complaint))),
                accepted.stream()
                        .filter(entry -> all.stream().noneMatch(entry::covers))
                        .map(entry -> entry.place()
                                .complaint(
                                        "There is no warning '" + entry.check() + "' about the rule '" + entry.rule()
                                                + "' to accept.",
                                        "Take the entry out, or correct its check or its rule.")
                                .saidBy(Accepted.IN_VAIN)));
    }

    /** What stands in the data files and no rule uses, by place. */
    static List<Complaint> unused(PackSources pack) {
        return pack.hasData() ? sorted(run(Check.of(Phase.UNUSED), pack)) : List.of();
    }

    /** The rules that no scenario tests, by place. */
    static List<Complaint> untested(PackSources pack) {
        return sorted(run(Check.of(Phase.UNTESTED), pack));
    }

    /** Checks know nothing of each other, so they are made side by side. */
    private static Stream<Complaint> run(List<Check> checks, PackSources pack) {
        return checks.parallelStream().flatMap(check -> check.complaints(pack)).filter(pack::owns);
    }

    private static List<Complaint> sorted(Stream<Complaint> complaints) {
        return complaints.sorted(Complaint.BY_PLACE).toList();
    }
}
