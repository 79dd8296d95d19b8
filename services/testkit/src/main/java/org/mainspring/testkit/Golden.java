package org.mainspring.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A committed text that generated text must equal, such as {@code contracts/openapi.yaml}. {@code mvn verify
 * -Dgolden.update=true} writes it anew, to be read as a diff before it is committed.
 */
public final class Golden {

    private final Path file;
    private final boolean update;

    Golden(Path file, boolean update) {
        this.file = file;
        this.update = update;
    }

    /** The golden file at a path relative to the module's directory. */
    public static Golden file(String path) {
        return new Golden(ModuleDirectory.resolve(path), Boolean.getBoolean("golden.update"));
    }

    /** Fails with the differing lines, or if the file is missing. Line ends and a last empty line do not matter. */
    public void mustEqual(String actual) {
        String wanted = normal(actual);
        if (update) {
            write(wanted);
            return;
        }
        if (!Files.exists(file)) {
            throw new AssertionError("The golden file " + file + " is missing. " + advice());
        }
        String committed = normal(read());
        if (!committed.equals(wanted)) {
            throw new AssertionError(file.getFileName() + " (-) is not what is generated (+). " + advice() + "\n"
                    + new LineDiff(committed, wanted));
        }
    }

    private static String advice() {
        return "If that is intended, run with -Dgolden.update=true and commit the file.";
    }

    private static String normal(String text) {
        return text.replace("\r\n", "\n").stripTrailing() + "\n";
    }

    private String read() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
