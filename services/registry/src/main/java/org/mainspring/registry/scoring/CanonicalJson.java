package org.mainspring.registry.scoring;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * JSON in the one form of RFC 8785: members sorted, nothing between them. Decimals are strings, so no reader rounds them; members
 * without a value are absent.
 */
final class CanonicalJson {

    private CanonicalJson() {}

    static String of(Object value) {
        if (value instanceof Map<?, ?> members) {
            return object(members);
        }
        if (value instanceof List<?> items) {
            return items.stream().map(CanonicalJson::of).collect(Collectors.joining(",", "[", "]"));
        }
        if (value instanceof Integer || value instanceof Long || value instanceof Boolean) {
            return value.toString();
        }
        return text(value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString());
    }

    private static String object(Map<?, ? extends @Nullable Object> members) {
        TreeMap<String, Object> sorted = new TreeMap<>();
        members.forEach((name, member) -> {
            if (member != null) {
                sorted.put(name.toString(), member);
            }
        });
        return sorted.entrySet().stream()
                .map(member -> text(member.getKey()) + ":" + of(member.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String text(String text) {
        var quoted = new StringBuilder(text.length() + 2).append('"');
        text.chars().forEach(character -> quoted.append(escaped((char) character)));
        return quoted.append('"').toString();
    }

    private static String escaped(char character) {
        return switch (character) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\f' -> "\\f";
            case '\r' -> "\\r";
            default -> character < ' ' ? "\\u%04x".formatted((int) character) : String.valueOf(character);
        };
    }

    /** In hexadecimal digits, of the text in UTF-8. */
    static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
