package org.mainspring.local.secret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWKSet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificateKeysTest {

    @TempDir
    private Path folder;

    @Test
    void areMadeOnceForTheOwnerOnly() throws Exception {
        Path file = CertificateKeys.in(folder.resolve("secrets"));
        String first = Files.readString(file);

        assertEquals(file, CertificateKeys.in(folder.resolve("secrets")));
        assertEquals(first, Files.readString(file));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        JWKSet keys = JWKSet.parse(first);
        assertEquals(1, keys.getKeys().size());
        assertTrue(keys.getKeys().get(0).isPrivate());
        assertEquals(Curve.P_256, keys.getKeys().get(0).toECKey().getCurve());
    }
}
