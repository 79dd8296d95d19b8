package org.mainspring.local.identity;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A request for a token: the form of RFC 6749 and, in the form or as HTTP basic, the client's credentials. Enterprises and
 * officers of programmes and banks may name the organization that they act for, which an issuer in earnest would know.
 */
final class TokenRequest {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private record Credentials(String id, String secret) {}

    private final Map<String, String> form;
    private final Optional<Credentials> client;

    private TokenRequest(Map<String, String> form, Optional<Credentials> client) {
        this.form = form;
        this.client = client;
    }

    static TokenRequest of(String body, @Nullable String authorization) throws TokenRefused {
        Map<String, String> form = parse(body);
        return new TokenRequest(form, credentials(form, authorization));
    }

    /** The user or client the token is for, if all that is shown is right. */
    Identity authenticate(Identities identities) throws TokenRefused {
        return switch (required("grant_type")) {
            case "client_credentials" -> client(identities).orElseThrow(TokenRefused::invalidClient);
            case "password" -> user(identities);
            default -> throw TokenRefused.unsupportedGrant();
        };
    }

    /** A user may come without a client; a client that comes along has to be right. */
    private Identity user(Identities identities) throws TokenRefused {
        client(identities);
        Identity user =
                identities.user(required("username"), required("password")).orElseThrow(TokenRefused::invalidGrant);
        String organization = form.get("organization");
        if (organization == null) {
            return user;
        }
        if (!user.mayActForOrganization() || !ID.matcher(organization).matches()) {
            throw TokenRefused.invalidRequest("organization is an id, and for those alone who act for one");
        }
        return user.actingFor(organization);
    }

    private Optional<Identity> client(Identities identities) throws TokenRefused {
        if (client.isEmpty()) {
            return Optional.empty();
        }
        Credentials shown = client.get();
        Optional<Identity> found = identities.client(shown.id(), shown.secret());
        if (found.isEmpty()) {
            throw TokenRefused.invalidClient();
        }
        return found;
    }

    private String required(String name) throws TokenRefused {
        String value = form.get(name);
        if (value == null || value.isEmpty()) {
            throw TokenRefused.invalidRequest(name + " is missing");
        }
        return value;
    }

    private static Optional<Credentials> credentials(Map<String, String> form, @Nullable String authorization)
            throws TokenRefused {
        String id = form.get("client_id");
        String secret = form.get("client_secret");
        if (authorization == null) {
            return secret == null && id == null
                    ? Optional.empty()
                    : Optional.of(new Credentials(id == null ? "" : id, secret == null ? "" : secret));
        }
        if (secret != null) {
            throw TokenRefused.invalidRequest("client credentials may be shown in one way only");
        }
        return Optional.of(basic(authorization));
    }

    private static Credentials basic(String authorization) throws TokenRefused {
        if (!authorization.regionMatches(true, 0, "Basic ", 0, 6)) {
            throw TokenRefused.invalidClient();
        }
        try {
            byte[] decoded =
                    Base64.getDecoder().decode(authorization.substring(6).strip());
            String[] parts = new String(decoded, StandardCharsets.UTF_8).split(":", 2);
            return new Credentials(urlDecoded(parts[0]), parts.length == 2 ? urlDecoded(parts[1]) : "");
        } catch (IllegalArgumentException e) {
            throw TokenRefused.invalidClient();
        }
    }

    private static Map<String, String> parse(String body) throws TokenRefused {
        Map<String, String> form = new HashMap<>();
        for (String pair : body.split("&", -1)) {
            if (!pair.isEmpty()) {
                String[] parts = pair.split("=", 2);
                if (form.put(formDecoded(parts[0]), parts.length == 2 ? formDecoded(parts[1]) : "") != null) {
                    throw TokenRefused.invalidRequest("a parameter may be given once only");
                }
            }
        }
        return form;
    }

    private static String formDecoded(String text) throws TokenRefused {
        try {
            return urlDecoded(text);
        } catch (IllegalArgumentException e) {
            throw TokenRefused.invalidRequest("the body is no form");
        }
    }

    private static String urlDecoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
