package org.mainspring.local.identity;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who can get a token. */
public record Identities(List<Identity> users, List<Identity> clients) {

    /** The client that brings the data in; it may do what all officers may. */
    public static final String IMPORTER = "importer";

    /** The user that acts for one organization: of the data set, or whichever the request for a token names, as others may too. */
    public static final String ENTERPRISE = "enterprise";

    private static final List<String> OFFICERS =
            List.of("registry-officer", "programme-officer", "bank-officer", "event-organizer");

    /** The demo users and clients, and the importer with the secret of this data directory. */
    public static Identities demo(String importerSecret) {
        try (InputStream in = Identities.class.getResourceAsStream("/identities.json")) {
            Identities demo = new ObjectMapper().readValue(in, Identities.class);
            Identity importer = new Identity(IMPORTER, importerSecret, OFFICERS, null);
            List<Identity> clients =
                    Stream.concat(demo.clients().stream(), Stream.of(importer)).toList();
            return new Identities(demo.users(), clients);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same, but that the enterprise acts for an organization where it names no other. */
    Identities withEnterprise(String organizationId) {
        return new Identities(
                users.stream()
                        .map(user -> user.name().equals(ENTERPRISE) ? user.actingFor(organizationId) : user)
                        .toList(),
                clients);
    }

    /** A user or a client of that name. */
    Optional<Identity> named(String name) {
        return Stream.concat(users.stream(), clients.stream())
                .filter(identity -> identity.name().equals(name))
                .findFirst();
    }

    Optional<Identity> user(String name, String password) {
        return proven(users, name, password);
    }

    Optional<Identity> client(String name, String secret) {
        return proven(clients, name, secret);
    }

    private static Optional<Identity> proven(List<Identity> identities, String name, String secret) {
        return identities.stream()
                .filter(identity -> identity.name().equals(name) && identity.isProvenBy(secret))
                .findFirst();
    }
}
