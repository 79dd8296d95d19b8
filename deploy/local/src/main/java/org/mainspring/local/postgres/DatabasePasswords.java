package org.mainspring.local.postgres;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mainspring.local.process.LaunchException;
import org.mainspring.local.secret.SecretFile;

/** One password a role, kept as the password file that psql reads by itself when PGPASSFILE names it. */
public final class DatabasePasswords {

    static final String SUPERUSER = "postgres";

    private final Path file;
    private final Map<String, String> byRole;

    private DatabasePasswords(Path file, Map<String, String> byRole) {
        this.file = file;
        this.byRole = byRole;
    }

    /** Reads the file; where there is none, makes a password for the superuser and for each role. */
    public static DatabasePasswords in(Path secrets, List<String> roles) {
        SecretFile file = new SecretFile(secrets.resolve("pgpass"));
        String content = file.readOrCreate(() -> Stream.concat(Stream.of(SUPERUSER), roles.stream())
                .map(role -> "*:*:*:" + role + ":" + SecretFile.randomPassword())
                .collect(Collectors.joining("\n")));
        Map<String, String> byRole = content.lines()
                .map(line -> line.split(":", 5))
                .collect(Collectors.toMap(line -> line[3], line -> line[4]));
        return new DatabasePasswords(file.path(), byRole);
    }

    public Path file() {
        return file;
    }

    public String of(String role) {
        String password = byRole.get(role);
        if (password == null) {
            throw new LaunchException("no password for the role " + role + " in " + file
                    + ": the file must hold a line for each service");
        }
        return password;
    }
}
