package org.mainspring.registry.certificate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.Base64URL;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mainspring.registry.Registry;

@QuarkusTest
class CertificateResourceTest {

    private static final String ISSUER = "http://127.0.0.1:8080/registry/v1";
    private static final String JWT = "application/vc+jwt";

    @Test
    void aCertificateIsVerifiedWithThePublishedKeys() throws Exception {
        String company = Registry.company("Certified");
        String id = confer(company, "\"conferredOn\": \"2022-07-21\", \"expiresOn\": \"2999-07-21\"");

        JsonPath said = verified(certificate(id));

        assertThat(said.getString("issuer")).isEqualTo(ISSUER);
        assertThat(said.getString("validFrom")).isEqualTo("2022-07-21T00:00:00Z");
        assertThat(said.getString("validUntil")).isEqualTo("2999-07-21T00:00:00Z");
        assertThat(said.getString("credentialSubject.id")).isEqualTo(ISSUER + "/organizations/" + company);
        assertThat(said.getString("credentialSubject.names.en")).isEqualTo("Certified");
        assertThat(said.getString("credentialSubject.recognition.scheme.names.zh"))
                .isEqualTo("企业技术中心");
        assertThat(said.getString("credentialSubject.recognition.level.names.en"))
                .isEqualTo("National");
    }

    @Test
    void whatIsTamperedWithIsNotVerified() throws Exception {
        String[] parts = certificate(confer(Registry.company("Tampered"), "\"batchYear\": 2021"))
                .split("\\.", -1);
        String forged = new Base64URL(parts[1]).decodeToString().replace("Tampered", "Somebody");

        assertThat(isVerified(String.join(".", parts))).isTrue();
        assertThat(isVerified(
                        String.join(".", parts[0], Base64URL.encode(forged).toString(), parts[2])))
                .isFalse();
    }

    @Test
    void aRevocationSetsTheBitAndIsSaidByWhatIsSignedAfterwards() throws Exception {
        String id = confer(Registry.company("Revoked"), "\"conferredOn\": \"2022-07-21\"");
        String other = confer(Registry.company("Not revoked"), "\"batchYear\": 2022");
        JsonPath before = verified(certificate(id));
        assertThat(isRevoked(before)).isFalse();

        Registry.post("/recognitions/" + id + "/revoke", "*", "{\"reason\": \"x\", \"revokedOn\": \"2023-01-01\"}")
                .statusCode(200);

        assertThat(isRevoked(before)).isTrue();
        assertThat(isRevoked(verified(certificate(other)))).isFalse();
        JsonPath after = verified(certificate(id));
        assertThat(after.getString("validUntil")).isEqualTo("2023-01-01T00:00:00Z");
        assertThat(after.getString("credentialStatus")).isEqualTo(before.getString("credentialStatus"));
    }

    @Test
    void aStatusListMayBeHeldForAMinuteAndAskedForAgain() {
        confer(Registry.company("Listed"), "\"batchYear\": 2022");
        Response list = given().get("/registry/v1/status-lists/1");
        list.then()
                .statusCode(200)
                .contentType(startsWith(JWT))
                .header("Cache-Control", "public, max-age=60")
                .header("ETag", startsWith("\""));
        Response again = given().header("If-None-Match", list.header("ETag")).get("/registry/v1/status-lists/1");
        // A new minute signs anew.
        assertThat(again.statusCode()).isIn(200, 304);
        given().header("If-None-Match", again.header("ETag"))
                .get("/registry/v1/status-lists/1")
                .then()
                .header("Cache-Control", "public, max-age=60");
        for (String none : new String[] {"0", "-1", "2", "2147483647"}) {
            Registry.get("/status-lists/" + none).statusCode(404).body("type", equalTo("/problems/not-found"));
        }
        Registry.get("/status-lists/x").statusCode(404);
    }

    @Test
    void aBrowserGetsAPageThatRunsNothing() throws Exception {
        String company = Registry.company("Paper <b>&</b> Co.");
        String id = confer(company, "\"conferredOn\": \"2022-07-21\"");
        String page = given().header("Accept", "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8")
                .get("/registry/v1/recognitions/" + id + "/certificate")
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .header("Content-Security-Policy", startsWith("default-src 'none'"))
                .header("Cache-Control", "no-store")
                .body(not(containsString("<b>")))
                .extract()
                .asString();
        assertThat(page).contains("Paper &lt;b&gt;&amp;&lt;/b&gt; Co.", "有效", "企业技术中心");
        byte[] png = given().get("/registry/v1/recognitions/" + id + "/certificate/qr")
                .then()
                .statusCode(200)
                .contentType("image/png")
                .extract()
                .asByteArray();
        assertThat(QrCodeTest.read(png)).isEqualTo(ISSUER + "/recognitions/" + id + "/certificate");
        given().header("Accept", "application/pdf")
                .get("/registry/v1/recognitions/" + id + "/certificate")
                .then()
                .statusCode(406);
    }

    @Test
    void whatIsNotThereHasNoCertificate() {
        String path = "/recognitions/" + UUID.randomUUID() + "/certificate";
        Registry.get(path).statusCode(404).contentType("application/problem+json");
        Registry.get(path + "/qr").statusCode(404).contentType("application/problem+json");
        given().header("Accept", "text/html").get("/registry/v1" + path).then().statusCode(404);
    }

    private static boolean isRevoked(JsonPath certificate) throws Exception {
        String address = certificate.getString("credentialStatus.statusListCredential");
        JsonPath list = verified(given().get(address.replace("http://127.0.0.1:8080", ""))
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertThat(list.getString("id")).isEqualTo(address);
        byte[] bits = CredentialsTest.bits(list.getString("credentialSubject.encodedList"));
        int place = certificate.getInt("credentialStatus.statusListIndex");
        return (bits[place / 8] & 0x80 >> place % 8) != 0;
    }

    private static JsonPath verified(String token) throws Exception {
        assertThat(isVerified(token)).isTrue();
        return JsonPath.from(JWSObject.parse(token).getPayload().toString());
    }

    private static boolean isVerified(String token) throws Exception {
        String keys = given().get("/registry/v1/certificate-keys")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/jwk-set+json"))
                .extract()
                .asString();
        JWSObject signed = JWSObject.parse(token);
        JWK key = JWKSet.parse(keys).getKeyByKeyId(signed.getHeader().getKeyID());
        assertThat(key.isPrivate()).isFalse();
        return signed.verify(new ECDSAVerifier(key.toECKey()));
    }

    private static String certificate(String id) {
        return given().get("/registry/v1/recognitions/" + id + "/certificate")
                .then()
                .statusCode(200)
                .contentType(startsWith(JWT))
                .header("Cache-Control", "no-store")
                .extract()
                .asString();
    }

    private static String confer(String company, String more) {
        return Registry.post(
                        "/recognitions",
                        "{\"organizationId\": \"%s\", \"scheme\": \"%s\", \"level\": \"NATIONAL\", %s}"
                                .formatted(company, Registry.scheme(), more))
                .statusCode(201)
                .extract()
                .path("id");
    }
}
