package org.mainspring.bench.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.mainspring.bench.stage.BenchException;
import org.mainspring.funding.clause.Clause;
import org.mainspring.funding.clause.Truth;
import org.mainspring.funding.knowledge.Knowledge;

/** Judges enterprises by all rules on as many threads as the machine has processors. */
final class Sweep implements AutoCloseable {

    private final List<Clause> rules;
    private final LocalDate on;
    private final LongAdder judged = new LongAdder();
    private final LongAdder met = new LongAdder();
    private final List<Future<?>> work = new ArrayList<>();
    private final ExecutorService threads =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());

    Sweep(List<Clause> rules, LocalDate on) {
        this.rules = rules;
        this.on = on;
    }

    /** Yes, no or unknown, and no more. */
    void judge(List<Knowledge> some) {
        some.forEach(known -> rules.forEach(rule -> count(rule.truth(known, on))));
    }

    /** With the trace of every clause and the gap. */
    void explain(List<Knowledge> some) {
        some.forEach(known -> rules.forEach(rule -> count(explained(rule, known))));
    }

    private Truth explained(Clause rule, Knowledge known) {
        rule.gap(known, on, Truth.TRUE);
        return rule.trace(known, on).toList().get(0).truth();
    }

    private void count(Truth truth) {
        judged.increment();
        if (truth == Truth.TRUE) {
            met.increment();
        }
    }

    /** Does this beside what is under way already. */
    <T> void aside(T some, Consumer<T> what) {
        work.add(threads.submit(() -> what.accept(some)));
    }

    void finish() {
        for (Future<?> one : work) {
            try {
                one.get();
            } catch (ExecutionException e) {
                throw new BenchException("a rule could not be judged", e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new BenchException("interrupted", e);
            }
        }
        work.clear();
    }

    long judged() {
        return judged.sum();
    }

    long met() {
        return met.sum();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
