package org.mainspring.funding.trail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An act with its seal: the SHA-256 of the seal before it and of all that it says, so that none can be changed, left out or put
 * elsewhere without breaking the chain.
 */
record SealedAct(Act act, String seal) {

    /** What the first act of a subject is chained to. */
    static final String START = "0".repeat(64);

    static SealedAct of(Act act, String before) {
        return new SealedAct(act, seal(act, before));
    }

    boolean follows(String before) {
        return seal.equals(seal(act, before));
    }

    /** Each part with its length, so that no text can pass for two. */
    private static String seal(Act act, String before) {
        String content = Arrays.asList(
                        before,
                        act.subject().kind(),
                        act.subject().id(),
                        act.number(),
                        act.what(),
                        act.by(),
                        act.roles(),
                        act.organization(),
                        act.at(),
                        act.note(),
                        act.internal())
                .stream()
                .map(SealedAct::part)
                .collect(Collectors.joining());
        return HexFormat.of().formatHex(sha256().digest(content.getBytes(UTF_8)));
    }

    private static String part(@Nullable Object value) {
        if (value == null) {
            return "-";
        }
        String text = value.toString();
        return text.length() + ":" + text;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
