package org.mainspring.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2023-01-02T00:00:00Z"), ZoneOffset.UTC);

    private final Issuer issuer = Issuer.withKey("one");
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private String certificate;
    private String keys;
    private String list;

    @BeforeEach
    void write() throws Exception {
        certificate = file("certificate.jwt", issuer.certificate() + "\n");
        keys = file("keys.json", issuer.published().keys().toString());
        list = file("list.jwt", issuer.statusList());
    }

    @Test
    void aCertificateIsReadFromAFileOrFromStandardInput() {
        assertThat(run("", certificate, "--keys", keys, "--status-list", list)).isZero();
        assertThat(run(issuer.certificate(), "--keys", keys, "--status-list", list, "-"))
                .isZero();
        assertThat(said()).startsWith("VALID: ").contains("思源电气");
    }

    @Test
    void whateverIsNotValidEndsWithOne() throws Exception {
        assertThat(run("", certificate, "--keys", keys)).isEqualTo(1);
        assertThat(run("", certificate)).isEqualTo(1);
        String revoked = file("revoked.jwt", issuer.statusList(Issuer.PLACE));
        assertThat(run("", certificate, "--keys", keys, "--status-list", revoked))
                .isEqualTo(1);
        assertThat(said()).contains("STATUS UNKNOWN: ", "UNKNOWN KEY: ", "REVOKED: ");
    }

    @Test
    void whatCannotBeReadEndsWithTwo() throws Exception {
        assertThat(run("")).isEqualTo(2);
        assertThat(run("", "--what", certificate)).isEqualTo(2);
        assertThat(run("", certificate, certificate)).isEqualTo(2);
        assertThat(run("", certificate, "--keys")).isEqualTo(2);
        assertThat(run("", "--help")).isZero();
        assertThat(said()).contains("usage: ");
        assertThat(run("", certificate, "--keys", folder.resolve("none").toString()))
                .isEqualTo(2);
        assertThat(run("", certificate, "--keys", file("broken", "{}"))).isEqualTo(2);
        assertThat(run("x".repeat((4 << 20) + 1), "-")).isEqualTo(2);
    }

    private int run(String input, String... arguments) {
        InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        return Verify.run(arguments, in, new PrintStream(said, true, StandardCharsets.UTF_8), CLOCK);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private String file(String name, String content) throws Exception {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
