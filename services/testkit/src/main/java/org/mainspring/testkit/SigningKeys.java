package org.mainspring.testkit;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** A key pair made for this JVM; no key is ever committed. */
record SigningKeys(String id, PrivateKey secret, String publicKey) {

    static SigningKeys trusted() {
        return ofThisJvm("trusted");
    }

    static SigningKeys stranger() {
        return ofThisJvm("stranger");
    }

    /** Kept in system properties, which the several class loaders of a Quarkus test share. */
    private static SigningKeys ofThisJvm(String id) {
        String secret = "mainspring.testkit.key." + id;
        String open = secret + ".public";
        synchronized (System.getProperties()) {
            try {
                if (System.getProperty(secret) == null) {
                    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
                    generator.initialize(2048);
                    KeyPair pair = generator.generateKeyPair();
                    System.setProperty(secret, encode(pair.getPrivate().getEncoded()));
                    System.setProperty(open, encode(pair.getPublic().getEncoded()));
                }
                byte[] encoded = Base64.getDecoder().decode(System.getProperty(secret));
                PrivateKey key = KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
                return new SigningKeys(id, key, System.getProperty(open));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static String encode(byte[] key) {
        return Base64.getEncoder().encodeToString(key);
    }
}
