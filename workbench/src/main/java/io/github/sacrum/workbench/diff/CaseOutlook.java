package io.github.sacrum.workbench.diff;

import io.github.sacrum.assessment.Advised;
import io.github.sacrum.assessment.Assessment;
import io.github.sacrum.assessment.Candidate;
import io.github.sacrum.casefile.CaseFile;
import io.github.sacrum.casefile.CaseFileReader;
import io.github.sacrum.fact.Side;
import io.github.sacrum.internal.EnumWords;
import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.problem.InvalidCaseException;
import io.github.sacrum.problem.Problem;
import io.github.sacrum.reasoner.FailedRuleException;
import io.github.sacrum.reasoner.Reasoner;
import io.github.sacrum.reasoner.RunawayRulesException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What cases come to with one version of a pack: how urgent, what first, which flags, what is advised. */
final class CaseOutlook {
    /** How urgent it is. */
    static final String URGENCY = "urgency";

    /** The first of the differential, in their order. */
    static final String DIFFERENTIAL = "differential";

    /** Why the case cannot be assessed. */
    static final String REFUSED = "refused";

    private static final int FIRST = 3;

    private final CaseFileReader reader;
    private final Reasoner reasoner;
    private final LocalDate today;

    private CaseOutlook(KnowledgePack pack, LocalDate today) {
        reader = new CaseFileReader(pack.vocabulary());
        reasoner = Reasoner.of(pack);
        this.today = today;
    }

    /** Assesses every case of the files; one without a day of its own is assessed for today. */
    static Map<String, Item> of(KnowledgePack pack, List<Path> files, LocalDate today) {
        CaseOutlook outlook = new CaseOutlook(pack, today);
        return PackContent.byId(files.stream().flatMap(outlook::items));
    }

    private Stream<Item> items(Path file) {
        String name = String.valueOf(file.getFileName());
        List<CaseFile> cases;
        try {
            cases = reader.read(file);
        } catch (InvalidCaseException e) {
            return Stream.of(refused(name, "", e.problems()));
        }
        Stream.Builder<Item> items = Stream.builder();
        for (int index = 0; index < cases.size(); index++) {
            CaseFile given = cases.get(index);
            String place = cases.size() == 1 ? name : name + ", case " + (index + 1);
            items.add(item(place, given));
        }
        return items.build();
    }

    private Item item(String place, CaseFile given) {
        String title = given.title() == null ? "" : given.title();
        LocalDate day = given.assessed() == null ? today : given.assessed();
        Clock noon = Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        try {
            return new Item(place, title, fields(reasoner.withClock(noon).assess(given.patient(), given.facts())));
        } catch (InvalidCaseException e) {
            return refused(place, title, e.problems());
        } catch (RunawayRulesException | FailedRuleException e) {
            return refused(place, title, List.of(new Problem("", String.valueOf(e.getMessage()))));
        }
    }

    private static Item refused(String place, String title, List<Problem> problems) {
        return new Item(
                place,
                title,
                Map.of(REFUSED, problems.stream().map(Problem::message).toList()));
    }

    private static Map<String, List<String>> fields(Assessment assessment) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put(URGENCY, List.of(assessment.urgency().word()));
        fields.put(
                DIFFERENTIAL,
                assessment.differential().stream()
                        .limit(FIRST)
                        .map(CaseOutlook::candidate)
                        .toList());
        fields.put(
                "red flags",
                assessment.redFlags().stream()
                        .map(flag -> sided(flag.condition(), flag.side()) + " ("
                                + flag.urgency().word() + ", " + flag.rule().id() + ")")
                        .toList());
        fields.put("recommendations", advice(assessment, true));
        fields.put("withheld", advice(assessment, false));
        fields.values().removeIf(List::isEmpty);
        return fields;
    }

    private static String candidate(Candidate candidate) {
        return sided(candidate.condition(), candidate.side()) + " ("
                + candidate.band().words() + ")";
    }

    private static List<String> advice(Assessment assessment, boolean stands) {
        return assessment.recommendations().stream()
                .filter(advised -> advised.stands() == stands)
                .map((Advised advised) -> sided(advised.recommendation().id(), advised.side()))
                .sorted()
                .toList();
    }

    private static String sided(String id, Side side) {
        return side == Side.UNSPECIFIED ? id : id + " " + EnumWords.of(side);
    }
}
