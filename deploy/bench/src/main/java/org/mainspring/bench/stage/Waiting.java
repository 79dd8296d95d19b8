package org.mainspring.bench.stage;

import io.vertx.core.Future;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The main thread waits where the rest goes on. */
public final class Waiting {

    private static final long MINUTES = 15;

    private Waiting() {}

    public static <T> T on(Future<T> future) {
        try {
            return future.toCompletionStage().toCompletableFuture().get(MINUTES, TimeUnit.MINUTES);
        } catch (ExecutionException e) {
            throw new BenchException(e.getCause().toString(), e.getCause());
        } catch (TimeoutException e) {
            throw new BenchException("no answer after %d minutes".formatted(MINUTES), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchException("interrupted", e);
        }
    }
}
