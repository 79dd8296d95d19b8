package org.mainspring.registry.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import io.quarkus.runtime.LaunchMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificateKeysTest {

    private static final Map<String, Object> SAID = Map.of("id", "urn:one");

    @Test
    void theFirstKeySignsAndSaysSo() throws Exception {
        JWSObject signed = JWSObject.parse(
                CertificateKeys.parse(set(key("second"), key("first"))).sign(SAID));

        assertThat(signed.getHeader().toJSONObject())
                .isEqualTo(Map.of("alg", "ES256", "typ", "vc+jwt", "cty", "vc", "kid", "second"));
    }

    @Test
    void whatTheOldKeySignedIsVerifiedAfterRotation() throws Exception {
        ECKey old = key("old");
        String signedBefore = CertificateKeys.parse(set(old)).sign(SAID);

        CertificateKeys rotated = CertificateKeys.parse(set(key("new"), old.toPublicJWK()));

        assertThat(isVerified(signedBefore, rotated)).isTrue();
        assertThat(isVerified(rotated.sign(SAID), rotated)).isTrue();
    }

    @Test
    void onlyPublicHalvesArePublished() throws Exception {
        JWKSet published =
                JWKSet.parse(CertificateKeys.parse(set(key("a"), key("b"))).published());

        assertThat(published.getKeys()).extracting(JWK::getKeyID).containsExactly("a", "b");
        assertThat(published.getKeys()).noneMatch(JWK::isPrivate);
    }

    @Test
    void keysThatCannotServeAreRefused() throws Exception {
        String other = set(new ECKeyGenerator(Curve.P_384).keyID("big").generate());
        String retiredOnly = set(key("retired").toPublicJWK());
        String twins = set(key("same"), key("same"));

        for (String unfit : List.of(other, retiredOnly, twins, "{\"keys\":[]}", "no keys")) {
            assertThatThrownBy(() -> CertificateKeys.parse(unfit)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void productionDoesNotStartWithoutAFileOfKeys(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("keys.json"), set(key("mounted")));
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"keys\": [{\"d\": \"secret\"}]}");

        assertThatThrownBy(() -> CertificateSigner.keys(Optional.empty(), LaunchMode.NORMAL))
                .hasMessageContaining("CERTIFICATE_KEYS");
        assertThatThrownBy(() -> CertificateSigner.keys(Optional.of(broken), LaunchMode.NORMAL))
                .hasMessageContaining("broken.json")
                .hasMessageNotContaining("secret");
        assertThatThrownBy(() -> CertificateSigner.keys(Optional.of(folder.resolve("none")), LaunchMode.TEST))
                .hasRootCauseInstanceOf(IOException.class);
        assertThat(CertificateSigner.keys(Optional.of(file), LaunchMode.NORMAL).published())
                .contains("mounted");
        assertThat(CertificateSigner.keys(Optional.empty(), LaunchMode.TEST)).isNotNull();
    }

    private static boolean isVerified(String token, CertificateKeys keys) throws ParseException, JOSEException {
        JWSObject signed = JWSObject.parse(token);
        JWK key =
                JWKSet.parse(keys.published()).getKeyByKeyId(signed.getHeader().getKeyID());
        return signed.verify(new ECDSAVerifier(key.toECKey()));
    }

    private static ECKey key(String id) throws JOSEException {
        return new ECKeyGenerator(Curve.P_256).keyID(id).generate();
    }

    private static String set(JWK... keys) {
        return new JWKSet(Arrays.asList(keys)).toString(false);
    }
}
