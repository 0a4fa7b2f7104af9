package io.github.sacrum.reasoner;

import io.github.sacrum.knowledge.KnowledgePack;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSessionsPool;

/** The compiled rules of a pack and a pool of sessions for them. Thread-safe; every engine has rules of its own. */
final class Engine {
    private static final int INITIAL_SESSIONS = 1;

    private final KieBase rules;
    private final KieSessionsPool pool;
    private final int budget;
    private final RuleFailures failures;

    Engine(KnowledgePack pack, int budget) {
        List<Model> models = new ArrayList<>();
        models.add(Kernel.model(pack.vocabulary()));
        models.addAll(pack.compiled().models());
        rules = KieBaseBuilder.createKieBaseFromModel(models);
        pool = rules.newKieSessionsPool(INITIAL_SESSIONS);
        this.budget = budget;
        failures = new RuleFailures(pack.rules());
    }

    WorkingMemory open() {
        return new WorkingMemory(pool.newKieSession(), budget, failures);
    }

    /** How many sessions the rules know of, in use or pooled. */
    int sessions() {
        return rules.getKieSessions().size();
    }
}
