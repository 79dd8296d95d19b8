package org.mainspring.local.process;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/** Reports a process that ends without having been told to. */
public final class Watch {

    private final AtomicBoolean expected = new AtomicBoolean();
    private final CompletableFuture<Void> told;

    private Watch(ProcessHandle process, Part part, Console console) {
        told = process.onExit().thenAccept(ended -> {
            if (!expected.get()) {
                report(part, ended.pid(), console);
            }
        });
    }

    /** From now on the end of this process is news, until {@link #expectEnd()}. */
    public static Watch over(ProcessHandle process, Part part, Console console) {
        return new Watch(process, part, console);
    }

    /** The end that follows is wanted. */
    public void expectEnd() {
        expected.set(true);
    }

    /** Whether the process has ended and that has been said where it had to be. */
    public boolean isOver() {
        return told.isDone();
    }

    private static void report(Part part, long pid, Console console) {
        console.step(
                part.name() + " (pid " + pid + ") died; the rest keeps running. 'deploy/local/control start "
                        + part.name() + "' starts it again. The end of " + part.log() + ":",
                LogTail.of(part.log()));
    }
}
