package org.mainspring.bench.load;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mainspring.bench.raw.RawServer;

/** One request, and the endless sources of such requests that make up a kind of load. */
public record Request(
        HttpMethod method, String uri, @Nullable Buffer body) {

    public static Request get(String uri) {
        return new Request(HttpMethod.GET, uri, null);
    }

    /** Any of these addresses, each as likely as the others. */
    public static Supplier<Request> anyOf(List<String> uris) {
        List<Request> requests = uris.stream().map(Request::get).toList();
        return () -> requests.get(ThreadLocalRandom.current().nextInt(requests.size()));
    }

    /** A new organization each time. */
    public static Supplier<Request> newOrganizations() {
        return () -> {
            String name = UUID.randomUUID().toString();
            String body = """
                    {"names":{"zh":"测试企业 %1$s","en":"Measured Enterprise %1$s"},"kind":"COMPANY",\
                    "ownership":"PRIVATE","district":"310115","externalId":"bench/%1$s"}""".formatted(name);
            return new Request(HttpMethod.POST, RawServer.ORGANIZATIONS, Buffer.buffer(body));
        };
    }
}
