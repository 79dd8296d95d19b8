package org.mainspring.local.process;

import java.nio.file.Path;
import java.util.OptionalLong;

/** Something of the platform that runs as a process of its own and can be started, stopped and killed alone. */
public interface Part {

    String name();

    Path log();

    /** Empty while it does not run. */
    OptionalLong pid();

    /** Starts the process and waits until it is of use; a part that runs already is left alone. */
    void start();

    /** Asks it to end and waits until it has; what takes too long is killed. */
    void stop();

    /** Ends it at once, as a crash would; the launcher reports it like one. */
    void kill();

    /** Stops it for good: a start that is under way or comes later is refused. */
    void close();
}
