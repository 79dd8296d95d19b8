package org.mainspring.events.person;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.mainspring.chassis.http.ExpectedVersion;
import org.mainspring.chassis.http.MergePatch;
import org.mainspring.chassis.outbox.Outbox;
import org.mainspring.chassis.time.Ids;
import org.mainspring.chassis.value.Language;
import org.mainspring.events.reference.NameService;

/** Changes people and tells of it. */
@ApplicationScoped
class PersonService {

    private final PersonRepository people;
    private final NameService names;
    private final Outbox outbox;
    private final MergePatch mergePatch;
    private final Ids ids;
    private final Clock clock;

    PersonService(
            PersonRepository people, NameService names, Outbox outbox, MergePatch mergePatch, Ids ids, Clock clock) {
        this.people = people;
        this.names = names;
        this.outbox = outbox;
        this.mergePatch = mergePatch;
        this.ids = ids;
        this.clock = clock;
    }

    @WithTransaction
    Uni<PersonResponse> register(RegisterPersonRequest request, Language language) {
        Person person = Person.register(ids.next(), request, clock.instant());
        return people.refuseTaken(person.id(), request.externalId())
                .chain(() -> people.persist(person))
                .call(() -> outbox.tell(person.registered()))
                .chain(() -> show(person, language));
    }

    @WithTransaction
    Uni<PersonResponse> change(UUID id, ExpectedVersion expected, JsonNode patch, Language language) {
        return people.require(id)
                .invoke(person -> expected.require(person.version()))
                .call(person -> change(person, patch))
                .flatMap(person -> show(person, language));
    }

    private Uni<Void> change(Person person, JsonNode patch) {
        var details = mergePatch.apply(patch, person.details(), RegisterPersonRequest.class);
        return people.refuseTaken(person.id(), details.externalId())
                .replaceWith(() -> person.change(details, clock.instant()))
                .onItem()
                .ifNotNull()
                .transformToUni(changed -> outbox.tell(changed));
    }

    private Uni<PersonResponse> show(Person person, Language language) {
        return names.find(person.references()).map(book -> PersonResponse.of(person, book, language));
    }
}
