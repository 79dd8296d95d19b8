package org.mainspring.chassis.outbox;

/**
 * A fact of the domain: what a verb of an aggregate returns. Its record components are the message's data, so they are a
 * contract: fields are added, never changed. Carries a {@link FactType}.
 */
public interface DomainFact {

    /** The aggregate's identity: the message's subject and key. */
    String subject();
}
