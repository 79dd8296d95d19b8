package org.mainspring.chassis.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Optional;

/** Which of the representations that an operation offers a client wants. */
public final class AcceptedType {

    private AcceptedType() {}

    /**
     * The one that fits what stands first among what is accepted; they come sorted, and where none fits the request was refused
     * before.
     *
     * @param offered the usual one first
     */
    public static String of(HttpHeaders headers, String... offered) {
        return headers.getAcceptableMediaTypes().stream()
                .map(accepted -> first(accepted, offered))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(offered[0]);
    }

    private static Optional<String> first(MediaType accepted, String... offered) {
        return Arrays.stream(offered)
                .filter(type -> accepted.isCompatible(MediaType.valueOf(type)))
                .findFirst();
    }
}
