package io.github.sacrum.reasoner;

import io.github.sacrum.fact.Fact;
import io.github.sacrum.fact.Side;
import io.github.sacrum.inference.Advice;
import io.github.sacrum.inference.Caution;
import io.github.sacrum.inference.Consequence;
import io.github.sacrum.inference.Consideration;
import io.github.sacrum.inference.Evidence;
import io.github.sacrum.inference.Hypothesis;
import io.github.sacrum.inference.Mechanism;
import io.github.sacrum.inference.Observation;
import io.github.sacrum.inference.RedFlag;
import io.github.sacrum.inference.Syndrome;
import io.github.sacrum.knowledge.KnowledgePack;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks into a working memory whose rules have fired. */
final class Inspector {
    private final KnowledgePack pack;
    private final WorkingMemory memory;

    Inspector(KnowledgePack pack, WorkingMemory memory) {
        this.pack = pack;
        this.memory = memory;
    }

    Inspection inspection() {
        Set<Inspection.Firing> firings = new HashSet<>();
        Set<Inspection.Statement> statements = new HashSet<>();
        Collection<Object> all = memory.all(Object.class);
        for (Object object : all) {
            Inspection.Firing concluded = concluded(object);
            if (concluded != null) {
                for (Justification reason : memory.justifications(object)) {
                    pack.ruleNamed(reason.rule())
                            .ifPresent(rule -> firings.add(new Inspection.Firing(
                                    rule.id(), concluded.target(), concluded.side(), concluded.present())));
                }
            }
            Inspection.Statement statement = statement(object);
            if (statement != null) {
                statements.add(statement);
            }
        }
        return new Inspection(
                firings,
                statements,
                memory.all(Observation.class).stream().map(Observation::rule).collect(Collectors.toSet()));
    }

    /** What an object concludes, by no rule yet; null if it is no conclusion. */
    private static Inspection.@Nullable Firing concluded(Object object) {
        if (object instanceof Fact fact) {
            return new Inspection.Firing("", fact.code(), fact.side(), fact.present());
        }
        if (object instanceof Consideration opened) {
            return new Inspection.Firing("", opened.condition(), opened.side(), true);
        }
        if (object instanceof Evidence evidence) {
            return new Inspection.Firing("", evidence.condition(), evidence.side(), evidence.present());
        }
        if (object instanceof Mechanism mechanism) {
            return new Inspection.Firing("", mechanism.code(), mechanism.side(), true);
        }
        if (object instanceof Consequence consequence) {
            return new Inspection.Firing("", consequence.complaint(), consequence.complaintSide(), true);
        }
        if (object instanceof RedFlag flag) {
            return new Inspection.Firing("", flag.condition(), flag.side(), true);
        }
        if (object instanceof Advice advice) {
            return new Inspection.Firing("", advice.recommendation(), advice.side(), true);
        }
        if (object instanceof Caution caution) {
            return new Inspection.Firing("", caution.target(), Side.UNSPECIFIED, true);
        }
        if (object instanceof Syndrome syndrome) {
            return new Inspection.Firing("", syndrome.condition(), syndrome.side(), true);
        }
        return null;
    }

    private static Inspection.@Nullable Statement statement(Object object) {
        if (object instanceof Fact fact) {
            return new Inspection.Statement(fact.code(), fact.side(), fact.present(), null);
        }
        if (object instanceof Mechanism mechanism) {
            return new Inspection.Statement(mechanism.code(), mechanism.side(), true, null);
        }
        if (object instanceof Hypothesis hypothesis) {
            return new Inspection.Statement(hypothesis.condition(), hypothesis.side(), true, hypothesis.band());
        }
        if (object instanceof Syndrome syndrome) {
            return new Inspection.Statement(syndrome.condition(), syndrome.side(), true, null);
        }
        return null;
    }
}
