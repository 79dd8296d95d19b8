package org.mainspring.verify;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The command line.
 *
 * @param certificate standard input where it is empty
 */
record Options(Optional<Path> certificate, Optional<Path> keys, Optional<Path> statusList) {

    static final String USAGE = """
            usage: deploy/verify/verify CERTIFICATE [--keys FILE] [--status-list FILE]

            Says whether a certificate is VALID, TAMPERED, of an UNKNOWN KEY, EXPIRED, NOT YET VALID, REVOKED or of STATUS
            UNKNOWN, and who holds what since when. Ends with 0 if it is valid, 1 if not, 2 if it could not be read.
            Opens no connection: fetch keys and status list before, from the issuer that you trust.

              CERTIFICATE          file with the JWT, or - for standard input
              --keys FILE          JWK set, as the registry has it at /certificate-keys
              --status-list FILE   JWT of the status list that the certificate names""";

    static Options parse(String... arguments) {
        Optional<Path> certificate = Optional.empty();
        Optional<Path> keys = Optional.empty();
        Optional<Path> statusList = Optional.empty();
        boolean named = false;
        Iterator<String> rest = List.of(arguments).iterator();
        while (rest.hasNext()) {
            String argument = rest.next();
            if (argument.equals("--keys") && rest.hasNext()) {
                keys = Optional.of(Path.of(rest.next()));
            } else if (argument.equals("--status-list") && rest.hasNext()) {
                statusList = Optional.of(Path.of(rest.next()));
            } else if (!named && (argument.equals("-") || !argument.startsWith("-"))) {
                named = true;
                certificate =
                        Optional.of(argument).filter(name -> !name.equals("-")).map(Path::of);
            } else {
                throw new IllegalArgumentException(USAGE);
            }
        }
        if (!named) {
            throw new IllegalArgumentException(USAGE);
        }
        return new Options(certificate, keys, statusList);
    }
}
