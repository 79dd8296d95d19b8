package org.mainspring.funding.application;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mainspring.chassis.identity.Role;
import org.mainspring.chassis.page.Selection;
import org.mainspring.funding.actor.Actor;

/** The same rule as {@link Access}, for a list: which applications somebody may see. */
final class VisibleApplications {

    private static final String OWN = "a.organization_id = ?";
    private static final String DIRECTED = "a.provider_id = ? and a.submitted_at is not null";
    private static final String ADMINISTERED = "a.sponsor_id = ?";
    private static final String NONE = "false";

    private VisibleApplications() {}

    static Selection to(Actor actor, Selection all) {
        UUID organization = actor.organization();
        if (organization == null) {
            return actor.roles().contains(Role.PROGRAMME_OFFICER) ? all : all.whereAll(NONE, List.of());
        }
        List<String> ways = ways(actor);
        return ways.isEmpty()
                ? all.whereAll(NONE, List.of())
                : all.whereAll(
                        "((" + String.join(") or (", ways) + "))",
                        ways.stream().map(way -> organization).toList());
    }

    /** Most have one role only, and with it an index. */
    private static List<String> ways(Actor actor) {
        List<String> ways = new ArrayList<>();
        if (actor.roles().contains(Role.ENTERPRISE)) {
            ways.add(OWN);
        }
        if (actor.roles().contains(Role.BANK_OFFICER)) {
            ways.add(DIRECTED);
        }
        if (actor.roles().contains(Role.PROGRAMME_OFFICER)) {
            ways.add(ADMINISTERED);
        }
        return ways;
    }
}
