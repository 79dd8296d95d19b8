package org.mainspring.chassis.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32C;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.mainspring.chassis.problem.Refusal;

class CursorTest {

    private static final String QUERY = "parcel p[p.size = $1][SMALL]";

    /** As long as names may be. */
    @Property
    void whatIsEncodedIsDecoded(@ForAll @Size(min = 1, max = 3) List<@StringLength(max = 300) String> values) {
        List<String> kept = values.stream().map(CursorTest::wellFormed).toList();
        String text = new Cursor(kept).encode(QUERY);

        assertThat(Cursor.decode(text, QUERY, kept.size()).values()).isEqualTo(kept);
        assertThat(text).matches("[A-Za-z0-9_-]+");
    }

    @Property
    void aCursorOfAnotherQueryIsRefused(@ForAll @StringLength(max = 30) String other) {
        String text = new Cursor(List.of("Siyuan", "7")).encode(QUERY);
        refuses(text, QUERY + "." + other, 2);
    }

    @Property
    void aChangedCharacterIsRefusedOrChangesNothing(
            @ForAll @IntRange(max = 1_000) int place, @ForAll @IntRange(min = 33, max = 126) int character) {
        Cursor cursor = new Cursor(List.of("思源电气", "0197"));
        var text = new StringBuilder(cursor.encode(QUERY));
        text.setCharAt(place % text.length(), (char) character);
        try {
            assertThat(Cursor.decode(text.toString(), QUERY, 2)).isEqualTo(cursor);
        } catch (Refusal refused) {
            assertThat(refused.errors().get(0).parameter()).isEqualTo("cursor");
        }
    }

    @Property
    void anyTextIsRefused(@ForAll @StringLength(max = 200) String text) {
        refuses(text, QUERY, 2);
    }

    @Property
    void whoForgesTheChecksumIsStillRefusedWithoutAnError(
            @ForAll @Size(max = 40) byte[] content, @ForAll @IntRange(min = 1, max = 3) int size) {
        String forged = forge(content);
        try {
            assertThat(Cursor.decode(forged, QUERY, size).values()).hasSize(size);
        } catch (Refusal refused) {
            assertThat(refused.type().status()).isEqualTo(400);
        }
    }

    @Example
    void aForgedLengthIsRefused() {
        refuses(forge(new byte[] {(byte) 0xff, (byte) 0xff, 'x'}), QUERY, 1);
        refuses(forge(new byte[] {(byte) 0x7f, (byte) 0xff, 'x'}), QUERY, 1);
        refuses(forge(new byte[0]), QUERY, 1);
    }

    @Example
    void theLongestNamesMakeCursorsThatAreTaken() {
        Cursor cursor = new Cursor(List.of("海".repeat(300), "海".repeat(300), "0197a3c2-7d4e-7c11-8a55-0d9b1f3c2e4d"));
        String text = cursor.encode(QUERY);
        assertThat(Cursor.decode(text, QUERY, 3)).isEqualTo(cursor);
    }

    private static void refuses(String text, String query, int size) {
        assertThatThrownBy(() -> Cursor.decode(text, query, size))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                                refusal.errors().get(0).parameter())
                        .isEqualTo("cursor"));
    }

    private static String forge(byte[] content) {
        var checksum = new CRC32C();
        checksum.update(content);
        checksum.update(QUERY.getBytes(StandardCharsets.UTF_8));
        byte[] bytes = ByteBuffer.allocate(4 + content.length)
                .putInt((int) checksum.getValue())
                .put(content)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The database keeps no lone surrogates, so no cursor holds one. */
    private static String wellFormed(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
