package org.mainspring.funding.programme;

/** Whether an amount may be approved and set aside before it is known which provider gives it. */
public enum UnnamedProvider {
    NAMED_LATER,
    REFUSED
}
