package org.mainspring.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A verdict with its reason, and what the certificate says, where the signature is right. */
record Finding(Verdict verdict, String reason, Optional<Claims> certificate) {

    private static final String SUBJECT = "credentialSubject";
    private static final String HELD = "recognition";

    static Finding of(Verdict verdict, String reason, Claims certificate) {
        return new Finding(verdict, reason, Optional.of(certificate));
    }

    /** The verdict first, then who holds what since when. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(verdict.text() + ": " + reason));
        certificate.ifPresent(said -> {
            line(lines, "holder", names(said, SUBJECT, "names"));
            line(lines, "USCC", said.text(SUBJECT, "uscc"));
            line(lines, "scheme", names(said, SUBJECT, HELD, "scheme", "names"));
            line(lines, "level", names(said, SUBJECT, HELD, "level", "names"));
            line(lines, "batch", said.text(SUBJECT, HELD, "batchYear"));
            line(lines, "since", said.text(SUBJECT, HELD, "conferredOn"));
            line(lines, "until", said.text("validUntil"));
            line(lines, "issuer", said.text("issuer"));
        });
        return lines;
    }

    private static void line(List<String> lines, String title, Optional<String> content) {
        content.ifPresent(text -> lines.add(String.format("  %-7s %s", title, text)));
    }

    private static Optional<String> names(Claims said, String... path) {
        String both = Stream.of("zh", "en")
                .flatMap(language ->
                        said
                                .text(Stream.concat(Stream.of(path), Stream.of(language))
                                        .toArray(String[]::new))
                                .stream())
                .collect(Collectors.joining(" · "));
        return Optional.of(both).filter(names -> !names.isEmpty());
    }
}
