package io.github.sacrum.check;

import java.util.List;
import java.util.Map;

/**
 * What stands in the folder of a pack beside its rules and the data that the reasoner loads.
 *
 * @param places where data files declare an id
 * @param lock the lock, whose retired ids must not be used again
 * @param accepted the warnings that are accepted
 * @param scenarios the scenario files
 * @param faults what is wrong with data files
 */
record SideFiles(
        Map<String, Place> places,
        RuleLock lock,
        List<Accepted> accepted,
        List<ScenarioFile> scenarios,
        List<Complaint> faults) {
    /** There is nothing. */
    static final SideFiles NONE = new SideFiles(Map.of(), RuleLock.NONE, List.of(), List.of(), List.of());

    SideFiles {
        places = Map.copyOf(places);
        accepted = List.copyOf(accepted);
        scenarios = List.copyOf(scenarios);
        faults = List.copyOf(faults);
    }
}
