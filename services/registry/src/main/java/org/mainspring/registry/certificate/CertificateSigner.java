package org.mainspring.registry.certificate;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Signs with the keys of the configured file, off the event loops. */
@Startup
@Singleton
class CertificateSigner {

    private final CertificateKeys keys;
    private final Vertx vertx;

    CertificateSigner(CertificateConfig config, Vertx vertx) {
        this.keys = keys(config.keys(), LaunchMode.current());
        this.vertx = vertx;
    }

    /** In production there is no certificate that nobody can verify after the next start. */
    static CertificateKeys keys(Optional<Path> file, LaunchMode mode) {
        if (file.isEmpty() && mode == LaunchMode.NORMAL) {
            throw new IllegalStateException(
                    "mainspring.registry.certificates.keys (CERTIFICATE_KEYS) must name a file with a JWK set");
        }
        return file.map(CertificateSigner::read).orElseGet(CertificateKeys::generate);
    }

    private static CertificateKeys read(Path file) {
        try {
            return CertificateKeys.parse(Files.readString(file));
        } catch (IOException | IllegalArgumentException unusable) {
            throw new IllegalStateException(
                    "the keys of certificates in " + file + " cannot be used: " + unusable.getMessage(), unusable);
        }
    }

    String published() {
        return keys.published();
    }

    String sign(Map<String, Object> credential) {
        return keys.sign(credential);
    }

    /** Works on a worker thread and answers where it was asked: while code is cold, signing and drawing take milliseconds. */
    <T> Uni<T> aside(Callable<T> work) {
        return vertx.executeBlocking(work, false);
    }
}
