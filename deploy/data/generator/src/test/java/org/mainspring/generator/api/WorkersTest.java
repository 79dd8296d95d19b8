package org.mainspring.generator.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WorkersTest {

    @Test
    void eachWantedNumberIsDoneOnce() {
        Set<Integer> done = ConcurrentHashMap.newKeySet();
        var count = new AtomicInteger();
        Workers.each(1_000, i -> i % 2 == 0, i -> {
            done.add(i);
            count.incrementAndGet();
        });
        assertThat(done).hasSize(500).allMatch(i -> i % 2 == 0);
        assertThat(count).hasValue(500);
    }

    @Test
    void theFirstFailureEndsItAll() {
        var done = new AtomicInteger();
        assertThatThrownBy(() -> Workers.each(100_000, i -> true, i -> {
                    done.incrementAndGet();
                    throw new LoadException("refused");
                }))
                .hasMessage("refused");
        assertThat(done.get()).isLessThan(1_000);
    }
}
