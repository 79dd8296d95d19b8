package org.mainspring.registry.method;

import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;
import org.mainspring.chassis.value.Names;

/** There is a method of ranking; its first version is told right after. */
@FactType(aggregate = "method", name = "method-defined")
record MethodDefined(String method, Names names, @Nullable String source) implements DomainFact {

    @Override
    public String subject() {
        return method;
    }
}
