package org.mainspring.verify;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/** Says what a certificate is worth, and why. */
record Verifier(TrustedKeys keys, Optional<String> statusList, Clock clock) {

    private static final String CERTIFICATE = "RecognitionCertificate";
    private static final String STATUS_LIST = "BitstringStatusListCredential";

    Finding verify(String token) {
        try {
            Claims certificate = keys.open(token, CERTIFICATE);
            return judge(certificate);
        } catch (Rejection rejected) {
            return new Finding(rejected.verdict(), rejected.reason(), Optional.empty());
        }
    }

    /** A revocation is for good, so it goes before everything else. */
    private Finding judge(Claims certificate) throws Rejection {
        Instant now = clock.instant();
        Finding status = status(certificate, now);
        if (status.verdict() == Verdict.REVOKED) {
            return status;
        }
        if (certificate.time("validUntil").filter(until -> !until.isAfter(now)).isPresent()) {
            return Finding.of(Verdict.EXPIRED, "its time is over", certificate);
        }
        if (certificate.time("validFrom").filter(from -> from.isAfter(now)).isPresent()) {
            return Finding.of(Verdict.NOT_YET_VALID, "its time has not come", certificate);
        }
        return status;
    }

    private Finding status(Claims certificate, Instant now) {
        String address =
                certificate.text("credentialStatus", "statusListCredential").orElse("");
        if (statusList.isEmpty()) {
            return Finding.of(Verdict.STATUS_UNKNOWN, "no status list was given; it is at " + address, certificate);
        }
        try {
            Claims list = keys.open(statusList.get(), STATUS_LIST);
            return isOf(certificate, list, address)
                    ? status(certificate, list, now)
                    : Finding.of(Verdict.STATUS_UNKNOWN, "the status list is not " + address, certificate);
        } catch (Rejection rejected) {
            String reason = "the status list is not to be believed: " + rejected.reason();
            return Finding.of(Verdict.STATUS_UNKNOWN, reason, certificate);
        }
    }

    private static boolean isOf(Claims certificate, Claims list, String address) {
        return list.text("id").filter(address::equals).isPresent()
                && list.text("issuer").isPresent()
                && list.text("issuer").equals(certificate.text("issuer"))
                && list.text("credentialSubject", "statusPurpose").equals(Optional.of("revocation"))
                && certificate.text("credentialStatus", "statusPurpose").equals(Optional.of("revocation"));
    }

    private static Finding status(Claims certificate, Claims list, Instant now) throws Rejection {
        String since = list.text("validFrom").orElse("");
        OptionalInt bit = bit(certificate, list);
        if (bit.isEmpty()) {
            return Finding.of(Verdict.STATUS_UNKNOWN, "the status list does not have it", certificate);
        }
        if (bit.getAsInt() == 1) {
            return Finding.of(Verdict.REVOKED, "the status list of " + since + " says so", certificate);
        }
        if (list.time("validUntil").filter(until -> !until.isAfter(now)).isPresent()) {
            return Finding.of(Verdict.STATUS_UNKNOWN, "the status list of " + since + " is too old", certificate);
        }
        return Finding.of(Verdict.VALID, "not revoked as of " + since, certificate);
    }

    private static OptionalInt bit(Claims certificate, Claims list) {
        try {
            int index = Integer.parseInt(
                    certificate.text("credentialStatus", "statusListIndex").orElse(""));
            String encoded = list.text("credentialSubject", "encodedList").orElse("");
            return StatusList.decode(encoded).at(index);
        } catch (IOException | NumberFormatException unreadable) {
            return OptionalInt.empty();
        }
    }
}
