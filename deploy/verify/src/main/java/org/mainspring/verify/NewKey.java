package org.mainspring.verify;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;

/** The command that rotates: a new key before the public halves of those that there were. */
public final class NewKey {

    private static final boolean PUBLIC_ONLY = false;

    private NewKey() {}

    public static void main(String[] arguments) throws IOException, ParseException, JOSEException {
        JWKSet before = arguments.length == 0 ? new JWKSet() : JWKSet.parse(Files.readString(Path.of(arguments[0])));
        try (PrintStream out =
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            out.println(before(before).toString(PUBLIC_ONLY));
        }
    }

    static JWKSet before(JWKSet old) throws JOSEException {
        List<JWK> keys = new ArrayList<>();
        keys.add(new ECKeyGenerator(Curve.P_256).keyIDFromThumbprint(true).generate());
        keys.addAll(old.toPublicJWKSet().getKeys());
        return new JWKSet(keys);
    }
}
