package io.github.sacrum.scenario.mutation;

import io.github.sacrum.knowledge.KnowledgePack;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/** Tries the mutants of rules that no earlier run has tried, on as many threads as there are processors. */
final class TrialRun {
    /** So many mutants beside the pack still run fast; a base of thousands takes long to build. */
    private static final int MUTANTS_OF_A_GROUP = 400;

    private final StudySettings settings;
    private final TrialCache cache;
    private final TrialKeys keys;
    private final Map<String, Trial> byScenarios = new HashMap<>();
    private final Map<String, Trial> byCases = new HashMap<>();
    private final List<String> tried = new ArrayList<>();

    TrialRun(KnowledgePack pack, StudySettings settings) {
        this.settings = settings;
        cache = new TrialCache(settings.cache(), settings.anew());
        keys = new TrialKeys(pack);
    }

    Trial byScenarios(Subject subject) {
        return byScenarios.getOrDefault(subject.id(), Trial.NONE);
    }

    Trial byCases(Subject subject) {
        return byCases.getOrDefault(subject.id(), Trial.NONE);
    }

    /** Whether nothing of a rule had to be tried. */
    boolean isCached(Subject subject) {
        return !tried.contains(subject.id());
    }

    void all(List<Subject> subjects) {
        subjects.parallelStream().forEach(this::lookAhead);
        List<Subject> due = new ArrayList<>();
        List<Subject> dueByCases = new ArrayList<>();
        for (Subject subject : subjects) {
            if (!subject.scenarios().isEmpty() && !isKept(subject)) {
                due.add(subject);
            }
            if (!settings.cases().isEmpty() && !isKeptByCases(subject)) {
                dueByCases.add(subject);
            }
        }
        due.forEach(subject -> tried.add(subject.id()));
        dueByCases.forEach(subject -> tried.add(subject.id()));
        Countdown countdown = new Countdown(settings.progress(), weight(due) + weight(dueByCases));
        List<Runnable> tasks = new ArrayList<>();
        for (List<Subject> group : Subject.groups(due, MUTANTS_OF_A_GROUP)) {
            tasks.add(() -> {
                keep(new Trials(new Bench(keys.plain(), group, false)).scenarios(keys::seen), group);
                countdown.done(weight(group));
            });
        }
        for (List<Subject> group : Subject.groups(dueByCases, MUTANTS_OF_A_GROUP)) {
            tasks.add(() -> {
                keepByCases(new Trials(new Bench(keys.plain(), group, true)).cases(settings.cases()), group);
                countdown.done(weight(group));
            });
        }
        try {
            run(tasks);
        } finally {
            cache.write();
        }
    }

    private static int weight(List<Subject> subjects) {
        return subjects.stream().mapToInt(subject -> subject.mutants().size()).sum();
    }

    private static void run(List<Runnable> tasks) {
        ExecutorService threads = Executors.newFixedThreadPool(
                Math.max(1, Math.min(tasks.size(), Runtime.getRuntime().availableProcessors())));
        try {
            List<Future<?>> running =
                    tasks.stream().<Future<?>>map(threads::submit).collect(Collectors.toCollection(ArrayList::new));
            for (Future<?> task : running) {
                task.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The study was interrupted.", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException("The study failed.", e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    /** Works out on several threads the keys that will be asked for. */
    private void lookAhead(Subject subject) {
        boolean unsure = cache.get(subject.id())
                .filter(kept -> !kept.quick().equals(keys.quick(subject)))
                .isPresent();
        if (unsure) {
            keys.exact(subject);
        }
    }

    private boolean isKept(Subject subject) {
        TrialCache.Kept kept = cache.get(subject.id()).orElse(null);
        String quick = keys.quick(subject);
        if (kept == null || (!kept.quick().equals(quick) && !kept.exact().equals(keys.exact(subject)))) {
            return false;
        }
        cache.put(subject.id(), new TrialCache.Kept(quick, kept.exact(), kept.trial()));
        byScenarios.put(subject.id(), kept.trial());
        return true;
    }

    private boolean isKeptByCases(Subject subject) {
        TrialCache.Kept kept = cache.get(ofCases(subject)).orElse(null);
        String quick = keys.quick(subject, settings.cases());
        if (kept == null
                || (!kept.quick().equals(quick) && !kept.exact().equals(keys.exact(subject, settings.cases())))) {
            return false;
        }
        cache.put(ofCases(subject), new TrialCache.Kept(quick, kept.exact(), kept.trial()));
        byCases.put(subject.id(), kept.trial());
        return true;
    }

    private synchronized void keep(Map<String, Trial> trials, List<Subject> group) {
        for (Subject subject : group) {
            Trial trial = trials.getOrDefault(subject.id(), Trial.NONE);
            byScenarios.put(subject.id(), trial);
            cache.put(subject.id(), new TrialCache.Kept(keys.quick(subject), keys.exact(subject), trial));
        }
    }

    private synchronized void keepByCases(Map<String, Trial> trials, List<Subject> group) {
        for (Subject subject : group) {
            Trial trial = trials.getOrDefault(subject.id(), Trial.NONE);
            byCases.put(subject.id(), trial);
            cache.put(
                    ofCases(subject),
                    new TrialCache.Kept(
                            keys.quick(subject, settings.cases()), keys.exact(subject, settings.cases()), trial));
        }
    }

    private static String ofCases(Subject subject) {
        return subject.id() + " by cases";
    }
}
