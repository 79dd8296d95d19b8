package org.mainspring.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.mainspring.local.process.LaunchException;
import org.mainspring.local.process.PidFile;

/** The folder that holds all that outlives a run: databases, topics, logs, secrets; one launcher at a time uses it. */
public final class DataDirectory implements AutoCloseable {

    private final Path path;
    private final FileChannel lock;

    private DataDirectory(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Creates the folder where it is missing and locks it; the lock falls with the process, however it ends. */
    public static DataDirectory open(Path wanted) {
        try {
            Path path = Files.createDirectories(wanted).toRealPath();
            Files.createDirectories(path.resolve("logs"));
            Files.createDirectories(path.resolve("run"));
            FileChannel channel =
                    FileChannel.open(path.resolve("run/lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                throw inUse(path);
            }
            return new DataDirectory(path, channel);
        } catch (OverlappingFileLockException e) {
            throw inUse(wanted);
        } catch (IOException e) {
            throw new LaunchException("the data directory " + wanted + " cannot be used: " + e.getMessage(), e);
        }
    }

    Path path() {
        return path;
    }

    Path log(String name) {
        return path.resolve("logs").resolve(name + ".log");
    }

    Path secrets() {
        return path.resolve("secrets");
    }

    PidFile pidFile(String name) {
        return new PidFile(path.resolve("run").resolve(name + ".pid"));
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new LaunchException("the lock of " + path + " could not be given back: " + e.getMessage(), e);
        }
    }

    private static LaunchException inUse(Path path) {
        return new LaunchException("another launcher uses the data directory " + path
                + ": 'deploy/local/down' stops it, --data-dir chooses another");
    }
}
