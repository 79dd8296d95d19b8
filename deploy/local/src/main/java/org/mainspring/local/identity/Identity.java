package org.mainspring.local.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
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

    public Identity {
        roles = List.copyOf(roles);
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
