package org.mainspring.chassis.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.util.function.IntPredicate;

/**
 * Text as it may be kept: PostgreSQL takes no NUL, UTF-8 has no lone surrogates, nobody means a control character, and what
 * cannot be seen (a blank of no width, a turn of the direction of writing) makes two names look alike that are not. The joiners
 * stay: some scripts are not written without them.
 */
class TextDeserializer extends StdScalarDeserializer<String> {

    /** Letters and a sign that draw nothing: fillers of Korean syllables, the Braille pattern without dots. */
    private static final String FILLERS = "\u115f\u1160\u3164\uffa0\u2800";

    private static final int ZERO_WIDTH_NON_JOINER = 0x200c;
    private static final int ZERO_WIDTH_JOINER = 0x200d;

    private final IntPredicate allowed;

    private TextDeserializer(IntPredicate allowed) {
        super(String.class);
        this.allowed = allowed;
    }

    /** Takes what may be kept. */
    static TextDeserializer ofClients() {
        return new TextDeserializer(TextDeserializer::isLegible);
    }

    /** Takes whatever can be kept. */
    static TextDeserializer ofOurs() {
        return new TextDeserializer(TextDeserializer::isText);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(String.class, parser);
        }
        String text = parser.getText();
        if (!text.codePoints().allMatch(allowed)) {
            throw context.weirdStringException(
                    "", String.class, "control characters and invisible ones are not allowed");
        }
        return text;
    }

    private static boolean isLegible(int codePoint) {
        boolean whiteSpace = codePoint == '\n' || codePoint == '\t' || codePoint == '\r';
        boolean invisible = Character.getType(codePoint) == Character.FORMAT
                        && codePoint != ZERO_WIDTH_JOINER
                        && codePoint != ZERO_WIDTH_NON_JOINER
                || FILLERS.indexOf(codePoint) >= 0;
        return isText(codePoint) && (whiteSpace || !Character.isISOControl(codePoint)) && !invisible;
    }

    private static boolean isText(int codePoint) {
        boolean surrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        return codePoint != 0 && !surrogate;
    }
}
