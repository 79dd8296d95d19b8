package org.mainspring.local.secret;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import java.util.function.Supplier;
import org.mainspring.local.process.LaunchException;

/** A small file that only its owner may read. */
public final class SecretFile {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;

    public SecretFile(Path file) {
        this.file = file;
    }

    public Path path() {
        return file;
    }

    /** What the file says; where there is none yet it is written first. */
    public String readOrCreate(Supplier<String> content) {
        try {
            if (!Files.exists(file)) {
                create(content.get());
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new LaunchException("the secret " + file + " cannot be used: " + e.getMessage(), e);
        }
    }

    /** 192 random bits that need no quoting anywhere. */
    public static String randomPassword() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Written beside and moved into place: a crash leaves no half secret. */
    private void create(String content) throws IOException {
        Files.createDirectories(
                file.getParent(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        try (SeekableByteChannel channel = Files.newByteChannel(
                draft,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            Channels.newOutputStream(channel).write((content + "\n").getBytes(StandardCharsets.UTF_8));
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
