package org.mainspring.chassis.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;

/** Text as it may be kept: PostgreSQL takes no NUL, UTF-8 has no lone surrogates, and nobody means a control character. */
class TextDeserializer extends StdScalarDeserializer<String> {

    TextDeserializer() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(String.class, parser);
        }
        String text = parser.getText();
        if (!text.codePoints().allMatch(TextDeserializer::allowed)) {
            throw context.weirdStringException("", String.class, "control characters are not allowed");
        }
        return text;
    }

    private static boolean allowed(int codePoint) {
        boolean whiteSpace = codePoint == '\n' || codePoint == '\t' || codePoint == '\r';
        boolean surrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        return whiteSpace || !Character.isISOControl(codePoint) && !surrogate;
    }
}
