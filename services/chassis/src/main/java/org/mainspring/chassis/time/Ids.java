package org.mainspring.chassis.time;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Makes the ids of aggregates and messages: UUIDv7 (RFC 9562), growing with time within one process. */
@ApplicationScoped
public class Ids {

    private final NoArgGenerator generator = Generators.timeBasedEpochGenerator();

    public UUID next() {
        return generator.generate();
    }
}
