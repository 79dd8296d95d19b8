package org.mainspring.registry.certificate;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Settings of certificates. */
@ConfigMapping(prefix = "mainspring.registry.certificates")
interface CertificateConfig {

    /** Who signs: the public address of this service, below which its keys and status lists are found. It stands in every certificate. */
    String issuer();

    /** A file with a JWK set of EC keys on P-256: the first signs, the others are only published. Required in production. */
    Optional<Path> keys();

    /** How long a status list that was fetched may be held against certificates. */
    Duration statusListLifetime();
}
