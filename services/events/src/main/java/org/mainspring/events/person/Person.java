package org.mainspring.events.person;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Names;
import org.mainspring.events.JsonColumn;
import org.mainspring.events.SearchText;

/** Somebody who speaks, signs or attends, with every role and the date at which it held. */
@Entity
class Person {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "external_id")
    private @Nullable String externalId;

    @Embedded
    private Names names;

    @Convert(converter = Roles.class)
    @ColumnTransformer(read = "cast(roles as text)", write = JsonColumn.WRITE)
    private @Nullable List<PersonRole> roles;

    private @Nullable String source;

    @Column(name = "search_text")
    private String searchText;

    @Column(name = "name_sort")
    private String nameSort;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected Person() {}

    static Person register(UUID id, RegisterPersonRequest details, Instant now) {
        var person = new Person();
        person.id = id;
        person.createdAt = now;
        person.describe(details, now);
        return person;
    }

    /** The fact that the person is known here from now on. */
    PersonRegistered registered() {
        return new PersonRegistered(id, names, roles, externalId);
    }

    /** Says anew who it is; {@code null} where that changes nothing. */
    @Nullable PersonChanged change(RegisterPersonRequest details, Instant now) {
        if (details.equals(details())) {
            return null;
        }
        describe(details, now);
        return new PersonChanged(id, names, roles, externalId);
    }

    private void describe(RegisterPersonRequest details, Instant now) {
        names = details.names();
        roles = details.roles();
        externalId = details.externalId();
        source = details.source();
        searchText = SearchText.of(names.all());
        nameSort = Stream.of(names.en(), names.zh())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow()
                .toLowerCase(Locale.ROOT);
        updatedAt = now;
    }

    /** What was said of it, in the form in which it can be said anew. */
    RegisterPersonRequest details() {
        return new RegisterPersonRequest(names, roles, externalId, source);
    }

    /** The organizations of the roles. */
    Stream<UUID> references() {
        return Stream.ofNullable(roles)
                .flatMap(List::stream)
                .map(PersonRole::organizationId)
                .filter(Objects::nonNull);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
