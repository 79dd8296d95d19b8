package org.mainspring.chassis.value;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A language in which names are kept. */
public enum Language {
    ZH,
    EN;

    private static final List<Locale> KEPT = List.of(Locale.CHINESE, Locale.ENGLISH);

    /** The language that {@code Accept-Language} prefers among ours; Chinese where it does not say. */
    public static Language of(HttpHeaders headers) {
        return of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** The same, of the bare header. */
    public static Language of(@Nullable String accepted) {
        return accepted == null || accepted.length() > 200 ? ZH : preferred(accepted);
    }

    private static Language preferred(String accepted) {
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(accepted), KEPT);
            return Locale.ENGLISH.equals(best) ? EN : ZH;
        } catch (IllegalArgumentException | IndexOutOfBoundsException malformed) {
            return ZH;
        }
    }

    /** The tag as it stands in {@code Content-Language}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
