package org.mainspring.generator.api;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Does the same for many numbers, several at once. */
public final class Workers {

    private static final int IN_FLIGHT = 8;
    private static final int WAITING = 64;

    private Workers() {}

    /**
     * Does it for each wanted number from 0 on, below the bound, and returns when all is done. The first failure ends it all.
     */
    public static void each(int bound, IntPredicate wanted, IntConsumer work) {
        // Who finds the queue full does the work: no more than so many numbers are there at once.
        var workers = new ThreadPoolExecutor(
                IN_FLIGHT,
                IN_FLIGHT,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(WAITING),
                new ThreadPoolExecutor.CallerRunsPolicy());
        var failure = new AtomicReference<@Nullable RuntimeException>();
        for (int i = 0; i < bound && failure.get() == null; i++) {
            int number = i;
            if (wanted.test(number)) {
                workers.execute(() -> attempt(number, work, failure));
            }
        }
        finish(workers);
        if (failure.get() != null) {
            throw failure.get();
        }
    }

    private static void attempt(int number, IntConsumer work, AtomicReference<@Nullable RuntimeException> failure) {
        if (failure.get() != null) {
            return;
        }
        try {
            work.accept(number);
        } catch (RuntimeException failed) {
            failure.compareAndSet(null, failed);
        }
    }

    private static void finish(ThreadPoolExecutor workers) {
        workers.shutdown();
        try {
            while (!workers.awaitTermination(1, TimeUnit.MINUTES)) {
                // A million records take their time.
            }
        } catch (InterruptedException e) {
            workers.shutdownNow();
            Thread.currentThread().interrupt();
            throw new LoadException("interrupted", e);
        }
    }
}
