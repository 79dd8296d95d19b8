package org.mainspring.funding.proposal;

/** How a proposal was answered. */
enum ProposalStatus {
    CONFIRMED,
    REFUSED
}
