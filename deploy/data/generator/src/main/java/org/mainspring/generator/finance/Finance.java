package org.mainspring.generator.finance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.mainspring.generator.api.Api;
import org.mainspring.generator.api.LoadException;

/** Plays the special finance in a running platform. */
public final class Finance {

    private Finance() {}

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.getenv(), new PrintStream(System.out, true, UTF_8)));
    }

    /** The exit code: 0, or 1 where it cannot be played. */
    static int run(List<String> arguments, Map<String, String> environment, PrintStream out) {
        if (arguments.contains("--help") || arguments.contains("-h")) {
            out.print(FinanceOptions.USAGE);
            return 0;
        }
        try {
            FinanceOptions options = FinanceOptions.parse(arguments);
            String password = environment.getOrDefault("MAINSPRING_PASSWORD", "mainspring-demo");
            var funding = new Funding(new Api(options.gateway()));
            new Scene(funding, new Cast(options.issuer(), password), out).play(options);
            return 0;
        } catch (IllegalArgumentException | ArithmeticException | LoadException e) {
            out.println("finance: " + e.getMessage());
            return 1;
        }
    }
}
