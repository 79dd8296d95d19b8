package org.mainspring.registry.kind;

import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;
import org.mainspring.chassis.value.Names;

/** Agreements can be of another kind from now on. */
@FactType(aggregate = "agreement-kind", name = "agreement-kind-defined")
record AgreementKindDefined(
        String kind, Names names, @Nullable String source) implements DomainFact {

    @Override
    public String subject() {
        return kind;
    }
}
