package io.github.sacrum.scenario.mutation;

import io.github.sacrum.casefile.CaseFile;
import io.github.sacrum.casefile.CaseFileWriter;
import io.github.sacrum.check.source.Import;
import io.github.sacrum.fact.Fact;
import io.github.sacrum.fact.Patient;
import io.github.sacrum.internal.Digests;
import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.knowledge.RuleInfo;
import io.github.sacrum.reasoner.Inspection;
import io.github.sacrum.reasoner.Reasoner;
import io.github.sacrum.scenario.Expectation;
import io.github.sacrum.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The keys under which trials are kept. The quick key holds everything there is: while it stays, nothing changed. The
 * exact key holds what a rule can see: the scenarios that name it, and what all rules made of them in the end. A mutant
 * matches what is there in the end, so while the exact key stays a trial would come out the same, whatever changed
 * elsewhere. Thread-safe.
 */
final class TrialKeys {
    private final KnowledgePack pack;
    private @Nullable Reasoner reasoner;
    private final String engine;
    private final String vocabulary;
    private final Map<Object, String> contents = new ConcurrentHashMap<>();
    private final Map<Object, String> ends = new ConcurrentHashMap<>();

    TrialKeys(KnowledgePack pack) {
        this.pack = pack;
        engine = EngineDigest.read();
        vocabulary = Digests.sha256(pack.vocabulary().terms().stream()
                .map(Object::toString)
                .sorted()
                .collect(Collectors.joining("\n")));
    }

    /** Reasons by the pack as it is; built when it is first asked for, since often nothing has changed. */
    synchronized Reasoner plain() {
        Reasoner built = reasoner;
        if (built == null) {
            built = Reasoner.of(pack);
            reasoner = built;
        }
        return built;
    }

    /** The key under which a rule's trial by its scenarios is kept while nothing at all changes. */
    String quick(Subject subject) {
        return key(
                Stream.concat(
                        Stream.of(pack.digest()), subject.scenarios().stream().map(this::content)),
                subject);
    }

    /** The key under which it is kept while the rule and what it can see stay the same. */
    String exact(Subject subject) {
        return key(
                Stream.concat(
                        Stream.of(vocabulary),
                        subject.scenarios().stream().map(scenario -> content(scenario) + end(scenario))),
                subject);
    }

    /** The like of {@link #quick} for published cases. */
    String quick(Subject subject, List<CaseFile> cases) {
        return key(Stream.concat(Stream.of(pack.digest()), cases.stream().map(this::content)), subject);
    }

    /** The like of {@link #exact} for published cases. */
    String exact(Subject subject, List<CaseFile> cases) {
        return key(
                Stream.concat(
                        Stream.of(vocabulary), cases.stream().map(published -> content(published) + end(published))),
                subject);
    }

    /** Takes the end of a scenario from one who ran it anyway. */
    void seen(Scenario scenario, @Nullable Inspection inspection) {
        ends.putIfAbsent(scenario, digest(inspection));
    }

    /** The imports belong to it, since a mutant that lacks one is refused by the compiler. */
    private String key(Stream<String> parts, Subject subject) {
        Stream<String> imports =
                subject.file().imports().stream().map(Import::target).sorted();
        return Digests.sha256(Stream.of(Stream.of(engine, subject.rule().digest()), imports, parts)
                .flatMap(Function.identity())
                .collect(Collectors.joining("\n")));
    }

    private String content(Scenario scenario) {
        return contents.computeIfAbsent(
                scenario,
                key -> Digests.sha256(scenario.name() + "\n" + text(scenario.patient(), scenario.facts()) + "\n"
                        + text(scenario.expectation())));
    }

    private String content(CaseFile published) {
        return contents.computeIfAbsent(published, key -> Digests.sha256(text(published.patient(), published.facts())));
    }

    private static String text(Patient patient, List<Fact> facts) {
        return new CaseFileWriter().write(new CaseFile(null, null, null, patient, facts, null, List.of(), null));
    }

    /** All that can be expected of single rules; the maps in order, which a set's text is not. */
    private static String text(Expectation expected) {
        return expected.fires() + "\n" + expected.silent() + "\n" + new TreeMap<>(expected.weighs()) + "\n"
                + new TreeMap<>(expected.opens()) + "\n" + new TreeMap<>(expected.raises());
    }

    private String end(Scenario scenario) {
        return ends.computeIfAbsent(
                scenario,
                key -> digest(Attempt.of(plain(), scenario.patient(), scenario.facts())
                        .inspection()));
    }

    private String end(CaseFile published) {
        return ends.computeIfAbsent(
                published,
                key -> digest(Attempt.of(plain(), published.patient(), published.facts())
                        .inspection()));
    }

    /** What holds in the end; of a rule that spoke, what it says beside its target. */
    private String digest(@Nullable Inspection inspection) {
        if (inspection == null) {
            return "without end";
        }
        List<String> lines = new ArrayList<>();
        inspection.firings().forEach(firing -> {
            RuleInfo rule = pack.rule(firing.rule()).orElse(null);
            lines.add(firing.rule() + " " + firing.target() + " " + firing.side() + " " + firing.present() + " "
                    + (rule == null
                            ? ""
                            : rule.annotation("urgency") + " " + rule.annotation("variant") + " "
                                    + rule.annotation("origin") + " " + rule.share()));
        });
        inspection
                .statements()
                .forEach(held -> lines.add(held.code() + " " + held.side() + " " + held.present() + " " + held.band()));
        lines.sort(null);
        return Digests.sha256(String.join("\n", lines));
    }
}
