package org.mainspring.registry.agreement;

/** What an agreement is. */
public enum AgreementKind {
    JOINT_INNOVATION_PROGRAMME,
    MEMORANDUM_OF_UNDERSTANDING,
    RESPONSIBILITY_LETTER,
    STRATEGIC_COOPERATION
}
