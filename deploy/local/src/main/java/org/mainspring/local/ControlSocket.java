package org.mainspring.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.mainspring.local.process.Console;
import org.mainspring.local.process.LaunchException;
import org.mainspring.local.process.Part;

/**
 * Where a running launcher takes orders for single parts: a socket in the data directory, for its owner only.
 *
 * <p>A connection brings one line, a verb and a name, and gets lines back; the last is {@code ok} or {@code failed}.
 */
final class ControlSocket implements AutoCloseable {

    static final String OK = "ok";
    static final String FAILED = "failed";

    private final Platform platform;
    private final Console console;
    private final ServerSocketChannel server;

    private ControlSocket(Platform platform, Console console, ServerSocketChannel server) {
        this.platform = platform;
        this.console = console;
        this.server = server;
    }

    static Path in(Path dataDirectory) {
        return dataDirectory.resolve("run/control");
    }

    static ControlSocket open(Platform platform, Console console) throws IOException {
        Path path = in(platform.dataDirectory());
        Files.deleteIfExists(path);
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(path));
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
        ControlSocket socket = new ControlSocket(platform, console, server);
        Thread thread = new Thread(socket::serve, "control");
        thread.setDaemon(true);
        thread.start();
        return socket;
    }

    @Override
    public void close() throws IOException {
        server.close();
        Files.deleteIfExists(in(platform.dataDirectory()));
    }

    private void serve() {
        while (server.isOpen()) {
            try (SocketChannel connection = server.accept()) {
                serve(connection);
            } catch (ClosedChannelException e) {
                return;
            } catch (IOException e) {
                console.step("an order was lost: " + e.getMessage());
            }
        }
    }

    private void serve(SocketChannel connection) throws IOException {
        BufferedReader in = new BufferedReader(Channels.newReader(connection, StandardCharsets.UTF_8));
        PrintWriter out = new PrintWriter(Channels.newWriter(connection, StandardCharsets.UTF_8), true);
        String order = in.readLine();
        if (order == null) {
            return;
        }
        try {
            answer(order.split(" ", 2)).forEach(out::println);
            out.println(OK);
        } catch (LaunchException e) {
            out.println(e.getMessage());
            out.println(FAILED);
        }
    }

    private List<String> answer(String[] order) {
        if (order.length == 1 && "status".equals(order[0])) {
            Stream<String> processes = platform.parts().stream().map(ControlSocket::status);
            return Stream.concat(processes, Stream.of(issuer())).toList();
        }
        if (order.length != 2) {
            throw new LaunchException("an order is 'status', or start, stop, restart or kill with a name");
        }
        Part part = platform.part(order[1]);
        switch (order[0]) {
            case "start" -> platform.start(part.name());
            case "stop" -> platform.stop(part.name());
            case "kill" -> platform.kill(part.name());
            case "restart" -> platform.restart(part.name());
            default -> throw new LaunchException("unknown order " + order[0]);
        }
        return List.of(status(part));
    }

    private static String status(Part part) {
        OptionalLong pid = part.pid();
        return status(part.name(), pid.isPresent() ? "running, pid " + pid.getAsLong() : "not running");
    }

    /** No process of its own: it runs as long as the launcher does, and takes no orders. */
    private static String issuer() {
        return status(
                "identity",
                "running in the launcher, pid " + ProcessHandle.current().pid());
    }

    private static String status(String name, String state) {
        return String.format("%-10s %s", name, state);
    }
}
