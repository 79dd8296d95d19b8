package org.mainspring.local.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A user or a client, and what a token says of it.
 *
 * @param secret the password of a user or the secret of a client
 * @param organization the id of the organization it acts for, where it acts for one
 */
public record Identity(
        String name,
        String secret,
        List<String> roles,
        @Nullable String organization) {

    private static final Set<String> FOR_ORGANIZATIONS = Set.of("enterprise", "bank-officer", "programme-officer");

    public Identity {
        roles = List.copyOf(roles);
    }

    /** Whether it acts for an organization that the request for a token may name. */
    boolean mayActForOrganization() {
        return !Collections.disjoint(roles, FOR_ORGANIZATIONS);
    }

    Identity actingFor(String organizationId) {
        return new Identity(name, secret, roles, organizationId);
    }

    /** Takes the same time however much of the secret is right. */
    boolean isProvenBy(String presented) {
        return MessageDigest.isEqual(
                secret.getBytes(StandardCharsets.UTF_8), presented.getBytes(StandardCharsets.UTF_8));
    }

    /** A secret is never printed. */
    @Override
    public String toString() {
        return "Identity[" + name + " " + roles + "]";
    }
}
