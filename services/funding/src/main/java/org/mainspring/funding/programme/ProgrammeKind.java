package org.mainspring.funding.programme;

/** In what form a programme gives. */
public enum ProgrammeKind {
    SPECIAL_CREDIT,
    GRANT,
    INNOVATION_VOUCHER,
    CREDIT_GUARANTEE,
    TAX_INCENTIVE
}
