package org.mainspring.events.reference;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mainspring.events.Absent;

/** Knows what other records are called; part of the caller's transaction. */
@ApplicationScoped
public class NameService {

    private final NameRepository names;

    NameService(NameRepository names) {
        this.names = names;
    }

    /** The names of organizations and people among the ids. */
    public Uni<NameBook> find(Stream<UUID> ids) {
        return names.find(ids);
    }

    /** Refuses ids of nobody, naming the place of each below the pointer. */
    public Uni<Void> requirePeople(@Nullable List<UUID> ids, String pointer) {
        return names.find(Absent.orEmpty(ids).stream())
                .invoke(book -> book.requirePeople(ids, pointer))
                .replaceWithVoid();
    }
}
