package org.mainspring.registry.certificate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;

/** A status list signed in one minute; its tag is of the signed bytes, for two signatures of one text differ. */
record SignedStatusList(StatusList list, Instant minute, String token, String tag) {

    static SignedStatusList of(StatusList list, Instant minute, String token) {
        return new SignedStatusList(list, minute, token, digest(token));
    }

    boolean shows(StatusList wanted, Instant at) {
        return list.equals(wanted) && minute.equals(at);
    }

    private static String digest(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
