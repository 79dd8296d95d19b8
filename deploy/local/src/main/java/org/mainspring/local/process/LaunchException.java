package org.mainspring.local.process;

/** A reason not to go on, told to the person at the console in one line. */
public final class LaunchException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LaunchException(String line) {
        super(line);
    }

    public LaunchException(String line, Throwable cause) {
        super(line, cause);
    }
}
