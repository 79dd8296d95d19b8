package org.mainspring.local.secret;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.nio.file.Path;

/** The keys that certificates are signed with: made once, so that certificates outlive a restart. */
public final class CertificateKeys {

    private static final boolean PUBLIC_ONLY = false;

    private CertificateKeys() {}

    /** The file with the keys; where there is none yet it is written first. */
    public static Path in(Path secrets) {
        SecretFile file = new SecretFile(secrets.resolve("certificate-keys.json"));
        file.readOrCreate(CertificateKeys::generate);
        return file.path();
    }

    private static String generate() {
        try {
            return new JWKSet(new ECKeyGenerator(Curve.P_256)
                            .keyIDFromThumbprint(true)
                            .generate())
                    .toString(PUBLIC_ONLY);
        } catch (JOSEException e) {
            throw new IllegalStateException("no key for certificates could be made", e);
        }
    }
}
