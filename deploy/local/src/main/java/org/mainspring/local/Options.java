package org.mainspring.local;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.mainspring.local.process.LaunchException;

/** The launcher's command line. */
record Options(int port, boolean withData, Optional<Path> dataDirectory) {

    private static final int DEFAULT_PORT = 8080;

    /** Refuses what it does not know, with the reason in one line. */
    static Options parse(List<String> arguments) {
        int port = DEFAULT_PORT;
        boolean withData = true;
        Optional<Path> dataDirectory = Optional.empty();
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            String option = rest.next();
            switch (option) {
                case "--port" -> port = number(option, value(option, rest));
                case "--no-data" -> withData = false;
                case "--data-dir" -> dataDirectory = Optional.of(Path.of(value(option, rest)));
                default -> throw new LaunchException("unknown option " + option + " (--help lists all)");
            }
        }
        return new Options(port, withData, dataDirectory);
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new LaunchException(option + " needs a value (--help explains)");
        }
        return rest.next();
    }

    private static int number(String option, String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new LaunchException(option + " needs a number, not " + value, e);
        }
    }
}
