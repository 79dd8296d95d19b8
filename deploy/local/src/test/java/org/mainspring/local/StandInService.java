package org.mainspring.local;

import com.sun.net.httpserver.HttpServer;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;

/** Stands in for a service: says that it is ready, and echoes its environment on its public port. */
public final class StandInService {

    private StandInService() {}

    public static void main(String[] arguments) throws IOException {
        serve("MANAGEMENT_PORT", "ready");
        serve("HTTP_PORT", new TreeMap<>(System.getenv()).toString());
        System.err.println("stand-in up");
    }

    /** Puts a jar that runs this class where the launcher looks for the service. */
    static void install(Path repository, Service service) throws IOException {
        String classes = StandInService.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        writeJar(service.jar(repository), StandInService.class, classes);
    }

    /** A jar that holds nothing but what to run and where it lies. */
    static void writeJar(Path jar, Class<?> program, String classPath) throws IOException {
        Files.createDirectories(jar.getParent());
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.MAIN_CLASS, program.getName());
        attributes.put(
                Attributes.Name.CLASS_PATH,
                Arrays.stream(classPath.split(File.pathSeparator))
                        .map(entry -> new File(entry).toURI().toString())
                        .collect(Collectors.joining(" ")));
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream empty = new JarOutputStream(out, manifest)) {
            empty.finish();
        }
    }

    private static void serve(String port, String answer) throws IOException {
        HttpServer server = HttpServer.create(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(System.getenv(port))), 0);
        server.createContext("/", exchange -> {
            byte[] body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }
}
