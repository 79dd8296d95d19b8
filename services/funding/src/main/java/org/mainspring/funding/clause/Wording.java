package org.mainspring.funding.clause;

import org.mainspring.funding.knowledge.KnownFact;

/** How a fact is told in a sentence. */
final class Wording {

    private Wording() {}

    static String of(KnownFact fact) {
        String unit = fact.unit() == null ? "" : " " + fact.unit();
        String time = fact.asOf() == null ? "" : " as of " + fact.asOf();
        return fact.code() + " is " + fact.value().text() + unit + time;
    }
}
