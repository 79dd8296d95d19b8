package org.mainspring.local.process;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Reports a process that ends without having been told to. */
public final class Watch {

    private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(200);

    private volatile boolean expected;

    private Watch() {}

    /**
     * From now on the end of this process is news, until {@link #expectEnd()}.
     *
     * <p>It is looked at, not waited for: of a process that is not our child Java may tell the end seconds late.
     */
    public static Watch over(ProcessHandle process, Part part, Console console) {
        Watch watch = new Watch();
        Thread thread = new Thread(() -> watch.look(process, part, console), "watch-" + part.name());
        thread.setDaemon(true);
        thread.start();
        return watch;
    }

    /** The end that follows is wanted. */
    public void expectEnd() {
        expected = true;
    }

    private void look(ProcessHandle process, Part part, Console console) {
        while (process.isAlive()) {
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
        if (!expected) {
            console.step(
                    part.name() + " (pid " + process.pid() + ") died; the rest keeps running."
                            + " 'deploy/local/control start " + part.name() + "' starts it again. The end of "
                            + part.log() + ":",
                    LogTail.of(part.log()));
        }
    }
}
