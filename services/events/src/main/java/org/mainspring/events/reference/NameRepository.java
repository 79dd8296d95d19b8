package org.mainspring.events.reference;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks names up within the transaction at hand; reads outside of one join {@code names_of} into their own statement. */
@ApplicationScoped
class NameRepository {

    private static final String FIND = "select cast(names_of(cast(cast(?1 as text) as uuid[])) as text)";

    Uni<NameBook> find(Stream<UUID> ids) {
        String array = ids.map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(FIND, String.class)
                        .setParameter(1, array)
                        .getSingleResult())
                .map(NameBook::read);
    }
}
