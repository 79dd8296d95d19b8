package org.mainspring.testkit.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mainspring.testkit.TestTokens;

/** Somebody at the door. Who has no valid token is not known; who is known may still hold no role. */
record Visitor(String name, @Nullable String bearer, boolean isKnown, Set<String> roles) {

    /** Everybody that each operation must tell apart. */
    static List<Visitor> all(Set<String> roles) {
        List<Visitor> visitors = new ArrayList<>();
        visitors.add(new Visitor("nobody", null, false, Set.of()));
        // It names every role, so that nothing but its end can be the reason to refuse it.
        String expired =
                TestTokens.holder(roles.toArray(String[]::new)).expired().bearer();
        visitors.add(new Visitor("an expired token", expired, false, Set.of()));
        visitors.add(new Visitor("a token without a role", TestTokens.bearer(), true, Set.of()));
        for (String role : new TreeSet<>(roles)) {
            visitors.add(new Visitor(role, TestTokens.bearer(role), true, Set.of(role)));
        }
        return visitors;
    }

    @Override
    public String toString() {
        return name;
    }
}
