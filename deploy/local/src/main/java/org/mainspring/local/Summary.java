package org.mainspring.local;

import java.util.List;

/** What a person wants to know when all is up. */
final class Summary {

    private Summary() {}

    static List<String> of(Platform platform, Settings settings) {
        String gateway = platform.gateway().toString();
        Infrastructure infrastructure = platform.infrastructure();
        return List.of(
                "",
                "  gateway   " + gateway,
                "  docs      " + gateway + "/docs",
                "  openapi   " + gateway + "/openapi.json and " + gateway + "/openapi.yaml",
                "  issuer    " + platform.issuer() + " (demo users and passwords: README.md)",
                "  psql      PGPASSFILE=" + infrastructure.passwords().file() + " psql -h "
                        + infrastructure.database().host() + " -p "
                        + infrastructure.database().port() + " -U registry registry",
                "  kafka     " + infrastructure.bootstrapServers(),
                "  logs      " + platform.dataDirectory().resolve("logs"),
                "  one part  deploy/local/control" + option(settings) + " status|start|stop|restart|kill [NAME]",
                "  stop all  Ctrl-C, or deploy/local/down" + option(settings),
                "",
                "  curl '" + gateway + "/registry/v1/organizations?q=siyuan'",
                "  curl '" + gateway + "/funding/v1/programmes?kind=SPECIAL_CREDIT'",
                "  curl -u demo-app:mainspring-demo -d grant_type=client_credentials " + platform.issuer() + "/token",
                "");
    }

    /** The scripts look in .dev when they are told nothing. */
    private static String option(Settings settings) {
        boolean usual = settings.dataDirectory().equals(settings.repository().resolve(".dev"));
        return usual ? "" : " --data-dir " + settings.dataDirectory();
    }
}
