package org.mainspring.chassis.json;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/**
 * Writes as bodies are written, and reads whatever one of our services has ever written: what was let in before a rule was made
 * stays readable, and a newer version may have written more.
 */
public class TrustedJson {

    @Produces
    @Singleton
    @Trusted
    ObjectMapper mapper(ObjectMapper json) {
        return of(json);
    }

    /** For what is no bean, such as a converter of a column. */
    public static ObjectMapper of(ObjectMapper json) {
        return json.copy()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .registerModule(new SimpleModule("trusted").addDeserializer(String.class, TextDeserializer.ofOurs()));
    }
}
