package org.mainspring.local.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;

/** Looks whether ports are free before anything is started. */
public final class FreePorts {

    private FreePorts() {}

    /** Names the first port that somebody else listens on; both loopback and the wildcard address count. */
    public static void require(Map<String, Integer> portsByName) {
        portsByName.forEach((name, port) -> {
            if (!isFree(port)) {
                throw new LaunchException(
                        "port " + port + " (" + name + ") is taken: free it, or choose another base with --port");
            }
        });
    }

    private static boolean isFree(int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
