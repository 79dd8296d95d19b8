package org.mainspring.generator.finance;

import java.net.URI;
import java.util.Iterator;
import java.util.List;

/**
 * The command line.
 *
 * @param drawn by all of them together
 */
record FinanceOptions(URI gateway, URI issuer, int beneficiaries, long seed, Yuan drawn) {

    static final String USAGE = """
            usage: deploy/data/finance [--beneficiaries N] [--drawn YUAN] [--seed N] [--gateway URL] [--issuer URL]

            Plays the special finance of 2021 and 2022 in a running platform that has the data of Shanghai and a synthetic region:
            programmes as they were announced, commitments, applications, approvals, allocations, drawdowns and repayments, all
            marked synthetic. What is there already is left as it is, so a play that was broken off goes on where it was, given the
            same options. At the end it says what the ledger adds up to, beside what was announced.

              --beneficiaries N   enterprises with a synthetic centre that draw (default: 1,012)
              --drawn YUAN        by all of them together (default: 80200000000.00)
              --seed N            (default: 2022)
              --gateway URL       (default: http://127.0.0.1:8080)
              --issuer URL        of development tokens (default: http://127.0.0.1:8090); the password of the demo users is that of
                                  the local start, or the environment's MAINSPRING_PASSWORD
            """;

    FinanceOptions {
        if (beneficiaries < 1) {
            throw new IllegalArgumentException("one beneficiary at least");
        }
    }

    static FinanceOptions parse(List<String> arguments) {
        var options = new FinanceOptions(
                URI.create("http://127.0.0.1:8080"),
                URI.create("http://127.0.0.1:8090"),
                1_012,
                2022,
                Yuan.parse("80200000000.00"));
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            String option = rest.next();
            if (!rest.hasNext()) {
                throw new IllegalArgumentException(option + " is unknown or needs a value (--help lists all)");
            }
            options = options.with(option, rest.next());
        }
        return options;
    }

    private FinanceOptions with(String option, String value) {
        return switch (option) {
            case "--gateway" -> new FinanceOptions(URI.create(value), issuer, beneficiaries, seed, drawn);
            case "--issuer" -> new FinanceOptions(gateway, URI.create(value), beneficiaries, seed, drawn);
            case "--beneficiaries" -> new FinanceOptions(gateway, issuer, Math.toIntExact(number(value)), seed, drawn);
            case "--seed" -> new FinanceOptions(gateway, issuer, beneficiaries, number(value), drawn);
            case "--drawn" -> new FinanceOptions(gateway, issuer, beneficiaries, seed, Yuan.parse(value));
            default -> throw new IllegalArgumentException(option + " is unknown (--help lists all)");
        };
    }

    private static long number(String value) {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(value + " is no number", e);
        }
    }
}
