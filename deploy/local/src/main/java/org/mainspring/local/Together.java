package org.mainspring.local;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Runs several things at once and waits for all of them. */
final class Together {

    private Together() {}

    /** Throws what the first of the failed ones threw, after all have ended. */
    static void run(List<Runnable> tasks) {
        CompletableFuture<?>[] running = tasks.stream()
                .map(task -> CompletableFuture.runAsync(task, Together::inThread))
                .toArray(CompletableFuture<?>[]::new);
        try {
            CompletableFuture.allOf(running).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private static void inThread(Runnable task) {
        new Thread(task, "together").start();
    }
}
