package org.mainspring.registry.classification;

import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;
import org.mainspring.chassis.value.Names;

/** There is a classification; its first version is told right after. */
@FactType(aggregate = "classification", name = "classification-defined")
record ClassificationDefined(String classification, Names names) implements DomainFact {

    @Override
    public String subject() {
        return classification;
    }
}
