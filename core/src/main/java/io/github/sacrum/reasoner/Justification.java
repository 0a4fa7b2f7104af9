package io.github.sacrum.reasoner;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.drools.core.common.ReteEvaluator;
import org.drools.core.common.TruthMaintenanceSystem;
import org.drools.core.common.TruthMaintenanceSystemFactory;
import org.drools.core.reteoo.TupleImpl;
import org.drools.core.rule.consequence.InternalMatch;
import org.drools.core.util.DoubleLinkedEntry;
import org.drools.core.util.index.TupleList;
import org.drools.tms.LogicalDependency;
import org.drools.tms.SimpleMode;
import org.drools.tms.TruthMaintenanceSystemEqualityKey;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;

/**
 * A current reason of a logical fact: the rule and every object it matched, those inside {@code exists} and
 * {@code accumulate} included. The only class that touches the internals of truth maintenance.
 */
record Justification(String rule, Set<Object> objects) {
    static List<Justification> of(KieSession session, Object conclusion) {
        TruthMaintenanceSystem system =
                TruthMaintenanceSystemFactory.get().getOrCreateTruthMaintenanceSystem((ReteEvaluator) session);
        List<Justification> found = new ArrayList<>();
        if (system.get(conclusion) instanceof TruthMaintenanceSystemEqualityKey key && key.getBeliefSet() != null) {
            for (Object mode = key.getBeliefSet().getFirst();
                    mode != null;
                    mode = ((DoubleLinkedEntry<?>) mode).getNext()) {
                InternalMatch match = ((LogicalDependency<?>) ((SimpleMode) mode).getObject()).getJustifier();
                Set<Object> objects = new LinkedHashSet<>();
                collect(match.getObjects(), objects);
                collect(match.getObjectsDeep(), objects);
                for (TupleImpl tuple = match.getTuple(); tuple != null; tuple = tuple.getParent()) {
                    collectWitnesses(tuple, objects);
                }
                found.add(new Justification(match.getRule().getName(), objects));
            }
        }
        return found;
    }

    /** The facts inside an {@code exists} over several patterns: the engine keeps their tuples beside the outer one. */
    private static void collectWitnesses(TupleImpl tuple, Set<Object> into) {
        if (tuple.getContextObject() instanceof TupleList inner) {
            for (TupleImpl witness = inner.getFirst(); witness != null; witness = witness.getNext()) {
                collectTuple(witness, into, new HashSet<>());
            }
        }
    }

    private static void collectTuple(@Nullable TupleImpl tuple, Set<Object> into, Set<TupleImpl> seen) {
        if (tuple == null || !seen.add(tuple)) {
            return;
        }
        if (tuple.getFactHandle() != null) {
            collect(tuple.getFactHandle().getObject(), into);
        }
        collectTuple(tuple.getLeftParent(), into, seen);
        collectTuple(tuple.getRightParent(), into, seen);
        collectTuple(tuple.getParent(), into, seen);
    }

    private static void collect(Object value, Set<Object> into) {
        if (value instanceof Collection<?> many) {
            many.forEach(element -> collect(element, into));
        } else if (value instanceof Object[] many) {
            for (Object element : many) {
                collect(element, into);
            }
        } else if (value != null && isOurs(value)) {
            into.add(value);
        }
    }

    private static boolean isOurs(Object value) {
        return value.getClass().getName().startsWith("io.github.sacrum.");
    }
}
