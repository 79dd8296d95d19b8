package org.mainspring.funding.factkind;

import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;
import org.mainspring.chassis.value.Names;
import org.mainspring.funding.knowledge.ValueType;

/** A kind of fact can be recorded and asked about from now on. */
@FactType(aggregate = "fact-kind", name = "fact-kind-defined")
record FactKindDefined(
        String factKind,
        Names names,
        ValueType type,
        @Nullable String unit,
        @Nullable String minimum,
        @Nullable String maximum,
        boolean wholeNumber,
        boolean confidential)
        implements DomainFact {

    @Override
    public String subject() {
        return factKind;
    }
}
