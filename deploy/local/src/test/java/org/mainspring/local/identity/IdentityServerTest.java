package org.mainspring.local.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityServerTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final String FORM = "application/x-www-form-urlencoded";

    @TempDir
    private static Path secrets;

    private final HttpClient client = HttpClient.newHttpClient();
    private IdentityServer server;

    @BeforeEach
    void start() {
        server = server();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void discoveryNamesWhatTheIssuerHas() throws Exception {
        JsonNode document = json(get("/.well-known/openid-configuration"));
        assertEquals(server.issuer().toString(), document.path("issuer").asText());
        assertEquals(
                200,
                get(URI.create(document.path("jwks_uri").asText()).getPath()).statusCode());
        assertEquals(server.issuer() + "/token", document.path("token_endpoint").asText());
    }

    @Test
    void aUserGetsATokenThatVerifies() throws Exception {
        HttpResponse<String> answer =
                token("grant_type=password&username=registry-officer&password=mainspring-demo", null);
        assertEquals(200, answer.statusCode(), answer.body());
        assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElseThrow());
        assertEquals("Bearer", json(answer).path("token_type").asText());
        assertEquals(3600, json(answer).path("expires_in").asInt());
        JWTClaimsSet claims = verified(json(answer).path("access_token").asText());
        assertEquals(server.issuer().toString(), claims.getIssuer());
        assertEquals(List.of("mainspring"), claims.getAudience());
        assertEquals("registry-officer", claims.getSubject());
        assertEquals("registry-officer", claims.getStringClaim("preferred_username"));
        assertEquals(List.of("registry-officer"), claims.getStringListClaim("groups"));
        assertNull(claims.getClaim("organization"));
        assertEquals(NOW.plusSeconds(3600), claims.getExpirationTime().toInstant());
    }

    @Test
    void aClientShowsItselfInTheHeaderOrInTheForm() throws Exception {
        HttpResponse<String> basic = token("grant_type=client_credentials", basic("demo-app:mainspring-demo"));
        assertEquals(
                List.of("app"),
                verified(json(basic).path("access_token").asText()).getStringListClaim("groups"));
        HttpResponse<String> form =
                token("grant_type=client_credentials&client_id=demo-app&client_secret=mainspring-demo", null);
        assertEquals(200, form.statusCode());
    }

    @Test
    void theImporterHasEveryOfficersRoleAndASecretOfItsOwn() throws Exception {
        assertEquals(
                401,
                token("grant_type=client_credentials", basic("importer:mainspring-demo"))
                        .statusCode());
        HttpResponse<String> answer = token("grant_type=client_credentials", basic("importer:s3cret"));
        assertEquals(
                List.of("registry-officer", "programme-officer", "bank-officer", "event-organizer"),
                verified(json(answer).path("access_token").asText()).getStringListClaim("groups"));
    }

    @ParameterizedTest
    @CsvSource({
        "grant_type=password&username=enterprise&password=wrong, 400, invalid_grant",
        "grant_type=password&username=nobody&password=mainspring-demo, 400, invalid_grant",
        "grant_type=password&username=enterprise, 400, invalid_request",
        "grant_type=password&username=enterprise&password=mainspring-demo&client_id=no&client_secret=x, 401, invalid_client",
        "grant_type=client_credentials, 401, invalid_client",
        "grant_type=client_credentials&client_id=demo-app, 401, invalid_client",
        "grant_type=client_credentials&client_id=enterprise&client_secret=mainspring-demo, 401, invalid_client",
        "grant_type=authorization_code&code=1, 400, unsupported_grant_type",
        "grant_type=password&grant_type=password, 400, invalid_request",
        "grant_type=%zz, 400, invalid_request",
        "'', 400, invalid_request"
    })
    void errorsAreThoseOfTheStandard(String form, int status, String error) throws Exception {
        HttpResponse<String> answer = token(form, null);
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals(error, json(answer).path("error").asText());
        assertEquals(
                status == 401, answer.headers().firstValue("WWW-Authenticate").isPresent());
    }

    @Test
    void credentialsInTwoPlacesAreRefused() throws Exception {
        HttpResponse<String> twice = token(
                "grant_type=client_credentials&client_id=demo-app&client_secret=mainspring-demo",
                basic("demo-app:mainspring-demo"));
        assertEquals("invalid_request", json(twice).path("error").asText());
        assertEquals(
                "invalid_client",
                json(token("grant_type=client_credentials", "Bearer x"))
                        .path("error")
                        .asText());
        assertEquals(
                "invalid_client",
                json(token("grant_type=client_credentials", "Basic ???"))
                        .path("error")
                        .asText());
    }

    @Test
    void whoActsForAnOrganizationMayNameIt() throws Exception {
        String demo = "grant_type=password&password=mainspring-demo&username=";
        String one = "0197f0a0-0000-7000-8000-000000000001";
        String other = "0197f0a0-0000-7000-8000-000000000002";
        assertNull(organization(demo + "enterprise"));
        server.enterpriseIs(one);
        assertEquals(one, organization(demo + "enterprise"));
        assertEquals(other, organization(demo + "enterprise&organization=" + other));
        assertEquals(other, organization(demo + "bank-officer-2&organization=" + other));
        assertEquals(other, organization(demo + "programme-officer&organization=" + other));
        assertNull(organization(demo + "bank-officer"));
        assertNull(organization(demo + "registry-officer"));
        assertEquals(
                400,
                token(demo + "registry-officer&organization=" + other, null).statusCode());
        assertEquals(400, token(demo + "enterprise&organization=mine", null).statusCode());
    }

    private Object organization(String form) throws Exception {
        String token = json(token(form, null)).path("access_token").asText();
        return verified(token).getClaim("organization");
    }

    @Test
    void aLargeBodyAndAnotherMediaTypeAreRefused() throws Exception {
        assertEquals(413, token("grant_type=" + "x".repeat(20_000), null).statusCode());
        HttpRequest json = HttpRequest.newBuilder(server.issuer().resolve("/token"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}"))
                .build();
        assertEquals(400, client.send(json, BodyHandlers.ofString()).statusCode());
    }

    @Test
    void onlyWhatIsThereIsAnswered() throws Exception {
        assertEquals(405, get("/token").statusCode());
        assertEquals(404, get("/token/more").statusCode());
        HttpRequest post = HttpRequest.newBuilder(server.issuer().resolve("/jwks"))
                .POST(BodyPublishers.noBody())
                .build();
        assertEquals(405, client.send(post, BodyHandlers.ofString()).statusCode());
    }

    @Test
    void thePrivateKeyStaysInAFileOfItsOwner() throws Exception {
        assertFalse(get("/jwks").body().contains("\"d\""));
        Path key = secrets.resolve("signing-key.json");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(key)));
        assertTrue(Files.readString(key).contains("\"d\""));
    }

    @Test
    void aTokenOutlivesARestart() throws Exception {
        String token = server.tokenFor("demo-app");
        server.close();
        server = server();
        JWKSet keys = JWKSet.parse(get("/jwks").body());
        assertTrue(SignedJWT.parse(token)
                .verify(new RSASSAVerifier(keys.getKeys().get(0).toRSAKey())));
    }

    @Test
    void aForeignHostNameIsRefused() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.issuer().getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write("GET /jwks HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            assertTrue(answer.startsWith("HTTP/1.1 421"), answer);
        }
    }

    @Test
    void pagesOfThisMachineMayAskOthersNot() throws Exception {
        assertEquals("http://127.0.0.1:8080", allowed("http://127.0.0.1:8080"));
        assertEquals("", allowed("http://127.0.0.1.evil.example"));
    }

    private String allowed(String origin) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(server.issuer().resolve("/jwks"))
                .header("Origin", origin)
                .build();
        return client.send(request, BodyHandlers.ofString())
                .headers()
                .firstValue("Access-Control-Allow-Origin")
                .orElse("");
    }

    private IdentityServer server() {
        return IdentityServer.start(0, Identities.demo("s3cret"), secrets, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(server.issuer().resolve(path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> token(String form, String authorization) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(server.issuer().resolve("/token")).header("Content-Type", FORM);
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        return client.send(request.POST(BodyPublishers.ofString(form)).build(), BodyHandlers.ofString());
    }

    private JWTClaimsSet verified(String token) throws Exception {
        SignedJWT jwt = SignedJWT.parse(token);
        JWKSet keys = JWKSet.parse(get("/jwks").body());
        assertTrue(jwt.verify(new RSASSAVerifier(
                keys.getKeyByKeyId(jwt.getHeader().getKeyID()).toRSAKey())));
        return jwt.getJWTClaimsSet();
    }

    private static String basic(String credentials) {
        return "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        return new ObjectMapper().readTree(answer.body());
    }
}
