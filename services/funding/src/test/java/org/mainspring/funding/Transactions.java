package org.mainspring.funding;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/** Lets a test do in a transaction what resources do in theirs. */
@ApplicationScoped
public class Transactions {

    /** Waits for it; what goes wrong is thrown. */
    public <T> T run(Supplier<Uni<T>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(() -> inTransaction(work));
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }

    @WithTransaction
    <T> Uni<T> inTransaction(Supplier<Uni<T>> work) {
        return work.get();
    }
}
