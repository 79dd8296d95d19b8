package org.mainspring.generator;

import java.net.URI;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The command line.
 *
 * @param load the gateway of a running platform that takes the region, instead of files
 * @param issuer where the token comes from
 */
record Options(
        long seed,
        int organizations,
        @Nullable Integer centres,
        @Nullable Integer candidates,
        FileForm form,
        Path output,
        @Nullable URI load,
        URI issuer) {

    static final String USAGE = """
            usage: deploy/data/generate [--organizations N] [--centres N] [--candidates N] [--seed N] [--format ndjson|csv]
                                        [--output FOLDER] [--load GATEWAY [--issuer URL]]

            Makes a synthetic region: organizations with valid credit codes of a division that there is not, a scheme with
            recognitions at three levels, a method of ranking and its candidates. The same options make the same bytes.

              --organizations N   1 to 1,000,000 (default: 5,000)
              --centres N         recognitions, as 93 : 732 : 1,923 by level (default: 2,748)
              --candidates N      of the ranking, at most 2,500 (default: 1,993)
              --seed N            (default: 2022)
              --format FORM       ndjson or csv (default: ndjson)
              --output FOLDER     where the files go (default: deploy/data/generator/target/region)
              --load GATEWAY      brings the region into the platform there, as http://127.0.0.1:8080, instead of into files;
                                  what is there already is left as it is
              --issuer URL        (default: http://127.0.0.1:8090); role registry-officer, by the environment's
                                  MAINSPRING_USER and MAINSPRING_PASSWORD (default: those of the local start)
            """;

    static Options parse(List<String> arguments) {
        Options options = new Options(
                2022,
                5_000,
                null,
                null,
                FileForm.NDJSON,
                Path.of("deploy/data/generator/target/region"),
                null,
                URI.create("http://127.0.0.1:8090"));
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            String option = rest.next();
            if (!rest.hasNext()) {
                throw new IllegalArgumentException(option + " is unknown or needs a value (--help lists all)");
            }
            options = options.with(option, rest.next());
        }
        return options;
    }

    Region region() {
        Region model = Region.of(seed, organizations);
        return new Region(
                seed,
                organizations,
                centres == null ? model.centres() : centres,
                candidates == null ? model.candidates() : candidates);
    }

    private Options with(String option, String value) {
        return switch (option) {
            case "--seed" -> new Options(number(value), organizations, centres, candidates, form, output, load, issuer);
            case "--organizations" -> new Options(seed, count(value), centres, candidates, form, output, load, issuer);
            case "--centres" -> new Options(seed, organizations, count(value), candidates, form, output, load, issuer);
            case "--candidates" -> new Options(seed, organizations, centres, count(value), form, output, load, issuer);
            case "--format" ->
                new Options(seed, organizations, centres, candidates, FileForm.named(value), output, load, issuer);
            case "--output" ->
                new Options(seed, organizations, centres, candidates, form, Path.of(value), load, issuer);
            case "--load" ->
                new Options(seed, organizations, centres, candidates, form, output, URI.create(value), issuer);
            case "--issuer" ->
                new Options(seed, organizations, centres, candidates, form, output, load, URI.create(value));
            default -> throw new IllegalArgumentException(option + " is unknown (--help lists all)");
        };
    }

    private static int count(String value) {
        return Math.toIntExact(number(value));
    }

    private static long number(String value) {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(value + " is no number", e);
        }
    }
}
