package org.mainspring.chassis.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import org.mainspring.chassis.problem.Refusal;

/**
 * A key in its scope: the caller who sent it and the request it stands for.
 *
 * @param fingerprint of method, path and what was read from the body; white space and the order of members do not count
 */
record IdempotencyKey(String caller, String key, String fingerprint) {

    private static final String FORM = "[\\x21-\\x7e]{1,255}";

    static IdempotencyKey of(String caller, String key, String request, Object[] arguments, ObjectMapper json) {
        if (!key.matches(FORM)) {
            throw Refusal.badParameter(
                    "Idempotency-Key", "MALFORMED", "Idempotency-Key takes 1 to 255 visible ASCII characters.");
        }
        return new IdempotencyKey(caller, key, sha256(request, arguments, json));
    }

    /** What else a method takes is in the path or says how to answer. */
    private static boolean isBody(Object argument) {
        return argument instanceof Record
                || argument instanceof JsonNode
                || argument instanceof Collection
                || argument instanceof Map;
    }

    private static String sha256(String request, Object[] arguments, ObjectMapper json) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(request.getBytes(StandardCharsets.UTF_8));
            for (Object argument : arguments) {
                if (isBody(argument)) {
                    digest.update(json.writeValueAsBytes(argument));
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
