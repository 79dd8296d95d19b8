package org.mainspring.testkit;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/** Key pairs made for this JVM; no key is ever committed. */
final class SigningKeys {

    private static @Nullable KeyPair sharedTrusted;

    private SigningKeys() {}

    /** The pair whose public half the service under test knows. */
    static KeyPair trusted() {
        return OncePerJvm.call(SigningKeys.class, "shared");
    }

    /** A new pair nobody trusts. */
    static KeyPair stranger() {
        return generate();
    }

    /** Called through {@link OncePerJvm}. */
    static synchronized KeyPair shared() {
        if (sharedTrusted == null) {
            sharedTrusted = generate();
        }
        return sharedTrusted;
    }

    private static KeyPair generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
