package org.mainspring.registry.scheme;

import java.util.List;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;
import org.mainspring.chassis.value.Names;

/** A scheme is defined with its levels. */
@FactType(aggregate = "scheme", name = "scheme-defined")
record SchemeDefined(String scheme, Names names, List<SchemeLevel> levels) implements DomainFact {

    @Override
    public String subject() {
        return scheme;
    }
}
