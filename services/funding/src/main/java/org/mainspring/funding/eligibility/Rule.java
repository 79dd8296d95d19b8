package org.mainspring.funding.eligibility;

/** What is asked before money may be drawn. */
public enum Rule {
    PROGRAMME_STATES_RULE,
    ORGANIZATION_IS_KNOWN,
    HOLDS_RECOGNITION,
    RULE_SET_IS_MET
}
