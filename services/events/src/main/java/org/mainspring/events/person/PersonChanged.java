package org.mainspring.events.person;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;
import org.mainspring.chassis.value.Names;

/** A person is described anew. */
@FactType(aggregate = "person", name = "person-changed")
record PersonChanged(
        UUID personId,
        Names names,
        @Nullable List<PersonRole> roles,
        @Nullable String externalId) implements DomainFact {

    @Override
    public String subject() {
        return personId.toString();
    }
}
