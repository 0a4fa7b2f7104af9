package io.github.sacrum.reasoner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.modelcompiler.constraints.ConstraintEvaluationException;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;
import org.kie.api.runtime.rule.FactHandle;

/** One session: what is asserted by hand, and what the rules conclude from it. Not thread-safe; close it. */
final class WorkingMemory implements AutoCloseable {
    private static final int SAMPLE = 500;
    private static final int NAMED = 5;

    private final KieSession session;
    private final int budget;
    private final RuleFailures failures;
    private final Map<Object, FactHandle> handles = new HashMap<>();

    WorkingMemory(KieSession session, int budget, RuleFailures failures) {
        this.session = session;
        this.budget = budget;
        this.failures = failures;
    }

    /** Makes the asserted objects exactly these, touching only what differs. */
    void assertExactly(Class<?> type, List<?> wanted) {
        List<Object> gone = handles.keySet().stream()
                .filter(object -> type.isInstance(object) && !wanted.contains(object))
                .toList();
        for (Object object : gone) {
            session.delete(handles.remove(object));
        }
        for (Object object : wanted) {
            if (!handles.containsKey(object)) {
                handles.put(object, session.insert(object));
            }
        }
    }

    void fire() {
        try {
            if (session.fireAllRules(budget) >= budget) {
                throw new RunawayRulesException(budget, stillFiring());
            }
        } catch (ConsequenceException e) {
            throw failures.of(e);
        } catch (ConstraintEvaluationException e) {
            throw failures.of(e);
        }
    }

    <T> List<T> all(Class<T> type) {
        List<T> found = new ArrayList<>();
        for (Object object : session.getObjects()) {
            if (type.isInstance(object)) {
                found.add(type.cast(object));
            }
        }
        return found;
    }

    List<Justification> justifications(Object conclusion) {
        return Justification.of(session, conclusion);
    }

    private List<String> stillFiring() {
        Map<String, Integer> counts = new HashMap<>();
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
                counts.merge(event.getMatch().getRule().getName(), 1, Integer::sum);
            }
        });
        session.fireAllRules(SAMPLE);
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(NAMED)
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public void close() {
        session.dispose();
    }
}
