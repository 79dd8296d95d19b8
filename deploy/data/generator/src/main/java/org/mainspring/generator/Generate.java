package org.mainspring.generator;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.mainspring.generator.api.Api;
import org.mainspring.generator.api.LoadException;
import org.mainspring.generator.api.Token;

/** Makes a synthetic region, as files or in a running platform. */
public final class Generate {

    private Generate() {}

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.getenv(), new PrintStream(System.out, true, UTF_8)));
    }

    /** The exit code: 0, or 1 where the region cannot be made. */
    static int run(List<String> arguments, Map<String, String> environment, PrintStream out) {
        if (arguments.contains("--help") || arguments.contains("-h")) {
            out.print(Options.USAGE);
            return 0;
        }
        try {
            Options options = Options.parse(arguments);
            make(options, environment, out);
            return 0;
        } catch (IllegalArgumentException | ArithmeticException | IOException | LoadException e) {
            out.println("generate: " + e.getMessage());
            return 1;
        }
    }

    private static void make(Options options, Map<String, String> environment, PrintStream out) throws IOException {
        Region region = options.region();
        if (options.load() == null) {
            new RegionFiles(region, options.form(), options.output()).write();
            out.println("written to " + options.output());
        } else {
            new Loading(region, new Registry(new Api(options.load()), token(options, environment)), out).run();
        }
    }

    private static Token token(Options options, Map<String, String> environment) {
        return Token.ask(
                options.issuer(),
                environment.getOrDefault("MAINSPRING_USER", "registry-officer"),
                environment.getOrDefault("MAINSPRING_PASSWORD", "mainspring-demo"),
                null);
    }
}
