package org.mainspring.verify;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The command: reads what it is given, prints the finding. */
public final class Verify {

    private static final int UNREADABLE = 2;

    /** Whatever is longer is none of ours. */
    private static final int LONGEST = 4 << 20;

    private Verify() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(run(arguments, System.in, out, Clock.systemUTC()));
    }

    static int run(String[] arguments, InputStream input, PrintStream out, Clock clock) {
        if (List.of(arguments).contains("--help")) {
            out.println(Options.USAGE);
            return 0;
        }
        try {
            Options options = Options.parse(arguments);
            TrustedKeys keys = options.keys().isEmpty()
                    ? TrustedKeys.none()
                    : TrustedKeys.parse(read(options.keys().get()));
            Optional<String> statusList = options.statusList().isEmpty()
                    ? Optional.empty()
                    : Optional.of(read(options.statusList().get()));
            String token = options.certificate().isEmpty()
                    ? text(input)
                    : read(options.certificate().get());
            Finding finding = new Verifier(keys, statusList, clock).verify(token);
            finding.lines().forEach(out::println);
            return finding.verdict().exitCode();
        } catch (IOException | ParseException unreadable) {
            out.println("cannot be read: " + unreadable.getMessage());
            return UNREADABLE;
        } catch (IllegalArgumentException wrong) {
            out.println(wrong.getMessage());
            return UNREADABLE;
        }
    }

    private static String read(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return text(content);
        }
    }

    private static String text(InputStream content) throws IOException {
        byte[] bytes = content.readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) {
            throw new IOException("more than " + LONGEST + " bytes");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
