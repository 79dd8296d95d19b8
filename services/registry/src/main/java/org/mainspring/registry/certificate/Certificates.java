package org.mainspring.registry.certificate;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Makes certificates and status lists of what the database says now. */
@ApplicationScoped
class Certificates {

    private final CertificateRepository repository;
    private final CertificateSigner signer;
    private final Credentials credentials;
    private final Duration statusListLifetime;
    private final Clock clock;
    private final Map<Integer, SignedStatusList> lists = new ConcurrentHashMap<>();

    Certificates(CertificateRepository repository, CertificateSigner signer, CertificateConfig config, Clock clock) {
        this.repository = repository;
        this.signer = signer;
        this.credentials = new Credentials(config.issuer());
        this.statusListLifetime = config.statusListLifetime();
        this.clock = clock;
    }

    Uni<String> token(UUID recognitionId) {
        return repository
                .read(recognitionId)
                .flatMap(recognition -> signer.aside(() -> signer.sign(credentials.certificate(recognition))));
    }

    Uni<String> page(UUID recognitionId) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        String address = credentials.address(recognitionId);
        return repository
                .read(recognitionId)
                .flatMap(recognition -> signer.aside(() -> CertificatePage.of(recognition, address, today)));
    }

    Uni<byte[]> qrCode(UUID recognitionId) {
        return repository
                .read(recognitionId)
                .flatMap(recognition -> signer.aside(
                        () -> QrCode.of(credentials.address(recognitionId)).png()));
    }

    /** The list as it is now: the very same bytes within a minute in which nothing was revoked. */
    Uni<SignedStatusList> statusList(int number) {
        Instant minute = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        return repository
                .readStatusList(number)
                .flatMap(list -> signer.aside(() -> lists.compute(
                        number, (same, last) -> last != null && last.shows(list, minute) ? last : sign(list, minute))));
    }

    private SignedStatusList sign(StatusList list, Instant minute) {
        return SignedStatusList.of(list, minute, signer.sign(credentials.statusList(list, minute, statusListLifetime)));
    }
}
