package org.mainspring.funding.window;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.value.Money;
import org.mainspring.funding.document.RequiredDocument;

/** What must hold between the members of a window, its times apart. */
final class WindowRules {

    private WindowRules() {}

    /** @throws Refusal that points to the member which cannot stand beside the others */
    static void check(AnnounceWindowRequest details, String currency) {
        Money least = details.leastAmount();
        Money most = details.mostAmount();
        checkAmount("/leastAmount", least, currency);
        checkAmount("/mostAmount", most, currency);
        if (least != null && most != null && most.amount().compareTo(least.amount()) < 0) {
            throw Refusal.unprocessable("/mostAmount/amount", "BELOW_LEAST", "The most is less than the least.");
        }
        checkKinds(details.documents());
    }

    private static void checkAmount(String pointer, @Nullable Money amount, String currency) {
        if (amount == null) {
            return;
        }
        if (!amount.currency().equals(currency)) {
            throw Refusal.unprocessable(
                    pointer + "/currency", "OTHER_CURRENCY", "The programme's amounts are in " + currency + ".");
        }
        if (amount.amount().signum() <= 0) {
            throw Refusal.unprocessable(pointer + "/amount", "NOT_POSITIVE", "Nobody applies for nothing or less.");
        }
    }

    private static void checkKinds(List<RequiredDocument> documents) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < documents.size(); i++) {
            if (!seen.add(documents.get(i).kind())) {
                throw Refusal.unprocessable(
                        "/requiredDocuments/" + i + "/kind", "REPEATED", "A kind is asked for once.");
            }
        }
    }
}
