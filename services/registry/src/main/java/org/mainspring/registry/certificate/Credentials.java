package org.mainspring.registry.certificate;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Names;

/** Recognitions and status lists as Verifiable Credentials of Data Model 2.0, not yet signed. What is unknown is absent. */
final class Credentials {

    private static final String CONTEXT = "https://www.w3.org/ns/credentials/v2";

    private final String issuer;

    Credentials(String issuer) {
        this.issuer = issuer;
    }

    /** A certificate's own address, under which its present form is found. */
    String address(UUID recognitionId) {
        return issuer + "/recognitions/" + recognitionId + "/certificate";
    }

    Map<String, Object> certificate(CertifiedRecognition recognition) {
        Map<String, Object> credential = credential(address(recognition.id()), "RecognitionCertificate");
        put(credential, "validFrom", instant(recognition.conferredOn()));
        put(credential, "validUntil", instant(recognition.endsOn()));
        credential.put("credentialSubject", subject(recognition));
        credential.put("credentialStatus", status(recognition.statusIndex()));
        return credential;
    }

    Map<String, Object> statusList(StatusList list, Instant from, Duration lifetime) {
        String address = listAddress(list.number());
        Map<String, Object> credential = credential(address, "BitstringStatusListCredential");
        credential.put("validFrom", from.toString());
        credential.put("validUntil", from.plus(lifetime).toString());
        Map<String, Object> subject = new LinkedHashMap<>();
        subject.put("id", address + "#list");
        subject.put("type", "BitstringStatusList");
        subject.put("statusPurpose", "revocation");
        subject.put("encodedList", list.encoded());
        credential.put("credentialSubject", subject);
        return credential;
    }

    private Map<String, Object> credential(String address, String type) {
        Map<String, Object> credential = new LinkedHashMap<>();
        // Terms of ours are explained by the registry's documents.
        credential.put("@context", List.of(CONTEXT, Map.of("@vocab", issuer + "/terms#")));
        credential.put("id", address);
        credential.put("type", List.of("VerifiableCredential", type));
        credential.put("issuer", issuer);
        return credential;
    }

    private Map<String, Object> subject(CertifiedRecognition recognition) {
        Map<String, Object> subject = new LinkedHashMap<>();
        subject.put("id", issuer + "/organizations/" + recognition.organizationId());
        subject.put("type", "Organization");
        subject.put("names", names(recognition.organization()));
        put(subject, "uscc", recognition.uscc());
        subject.put("recognition", held(recognition));
        return subject;
    }

    private Map<String, Object> held(CertifiedRecognition recognition) {
        Map<String, Object> held = new LinkedHashMap<>();
        held.put("id", issuer + "/recognitions/" + recognition.id());
        held.put("type", "Recognition");
        held.put("scheme", Map.of("code", recognition.scheme(), "names", names(recognition.schemeNames())));
        held.put("level", Map.of("code", recognition.level(), "names", names(recognition.levelNames())));
        put(held, "batchYear", recognition.batchYear());
        put(
                held,
                "conferredOn",
                recognition.conferredOn() == null
                        ? null
                        : recognition.conferredOn().toString());
        return held;
    }

    private Map<String, Object> status(long index) {
        String list = listAddress(StatusList.numberOf(index));
        int place = StatusList.placeOf(index);
        Map<String, Object> status = new LinkedHashMap<>();
        status.put("id", list + "#" + place);
        status.put("type", "BitstringStatusListEntry");
        status.put("statusPurpose", "revocation");
        status.put("statusListIndex", Integer.toString(place));
        status.put("statusListCredential", list);
        return status;
    }

    private String listAddress(int number) {
        return issuer + "/status-lists/" + number;
    }

    private static Map<String, Object> names(Names names) {
        Map<String, Object> given = new LinkedHashMap<>();
        put(given, "zh", names.zh());
        put(given, "en", names.en());
        return given;
    }

    /** A day begins, as everywhere in the registry, in UTC. */
    private static @Nullable String instant(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(ZoneOffset.UTC).toInstant().toString();
    }

    private static void put(Map<String, Object> to, String name, @Nullable Object value) {
        if (value != null) {
            to.put(name, value);
        }
    }
}
