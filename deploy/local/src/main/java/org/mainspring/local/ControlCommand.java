package org.mainspring.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mainspring.local.process.Console;
import org.mainspring.local.process.LaunchException;

/** The program behind {@code deploy/local/control}: gives one order to the launcher of a data directory. */
final class ControlCommand {

    private ControlCommand() {}

    /** Takes the data directory and the words of the order. */
    public static void main(String[] arguments) {
        Console console = new Console(System.out);
        try {
            String order = String.join(" ", Arrays.asList(arguments).subList(1, arguments.length));
            List<String> answer = new ArrayList<>(give(Path.of(arguments[0]), order));
            boolean done = !answer.isEmpty() && ControlSocket.OK.equals(answer.remove(answer.size() - 1));
            answer.forEach(console::line);
            System.exit(done ? 0 : 1);
        } catch (LaunchException e) {
            console.line("control: " + e.getMessage());
            System.exit(1);
        }
    }

    /** All lines that come back. */
    static List<String> give(Path dataDirectory, String order) {
        Path socket = ControlSocket.in(dataDirectory);
        try (SocketChannel connection = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            new PrintWriter(Channels.newWriter(connection, StandardCharsets.UTF_8), true).println(order);
            return new BufferedReader(Channels.newReader(connection, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new LaunchException("nothing runs in " + dataDirectory + " ('deploy/local/up' starts it)", e);
        }
    }
}
