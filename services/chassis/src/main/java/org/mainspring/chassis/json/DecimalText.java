package org.mainspring.chassis.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Reads a decimal string exactly: digits with at most one point, no exponent, nothing else. */
public class DecimalText extends StdScalarDeserializer<BigDecimal> {

    private static final Pattern FORM = Pattern.compile("-?\\d{1,30}(\\.\\d{1,10})?");

    public DecimalText() {
        super(BigDecimal.class);
    }

    @Override
    public BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (BigDecimal) context.handleUnexpectedToken(BigDecimal.class, parser);
        }
        return exact(parser.getText(), context);
    }

    BigDecimal exact(String text, DeserializationContext context) throws IOException {
        if (!FORM.matcher(text).matches()) {
            throw context.weirdStringException("", BigDecimal.class, "not a decimal");
        }
        return new BigDecimal(text);
    }

    /** Reads a JSON number too, by its digits and never through a float. */
    public static final class OrNumber extends DecimalText {

        @Override
        public BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return parser.currentToken().isNumeric()
                    ? exact(parser.getText(), context)
                    : super.deserialize(parser, context);
        }
    }
}
