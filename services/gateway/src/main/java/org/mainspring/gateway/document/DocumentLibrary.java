package org.mainspring.gateway.document;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.mainspring.gateway.GatewayConfig;
import org.mainspring.gateway.document.Edition.Shelf;
import org.mainspring.gateway.exchange.Exchange;
import org.mainspring.gateway.route.Upstream;
import org.mainspring.gateway.route.Upstreams;

/**
 * Keeps the merged document up to date: looks at the services' documents now and then, and merges them anew when one
 * has changed. Of a service that is down the last known document stays in.
 */
@ApplicationScoped
public class DocumentLibrary {

    private static final Logger LOG = Logger.getLogger(DocumentLibrary.class);

    /** While a service does not answer, as at the start of all, it is asked this often. */
    private static final long IMPATIENT_MILLIS = 1_000;

    private final Vertx vertx;
    private final Upstreams upstreams;
    private final DocumentSource source;
    private final long patientMillis;
    private final List<String> services;
    private final Map<String, Buffer> documents = new ConcurrentHashMap<>();
    private final Set<String> silent = ConcurrentHashMap.newKeySet();
    private volatile Edition edition;

    DocumentLibrary(Vertx vertx, Upstreams upstreams, DocumentSource source, GatewayConfig config) {
        this.vertx = vertx;
        this.upstreams = upstreams;
        this.source = source;
        this.patientMillis = config.documentInterval().toMillis();
        this.services = upstreams.all().stream().map(Upstream::name).toList();
        this.edition = Edition.of(new Shelf(Map.of(), Set.of()), services);
    }

    void open(@Observes StartupEvent event) {
        vertx.runOnContext(ready -> look());
    }

    private void look() {
        List<Future<Buffer>> looks = upstreams.all().stream().map(this::lookAt).toList();
        Future.join(looks).otherwiseEmpty().compose(looked -> publish()).onComplete(published -> {
            long pause = silent.isEmpty() ? patientMillis : Math.min(patientMillis, IMPATIENT_MILLIS);
            vertx.setTimer(pause, timer -> look());
        });
    }

    private Future<Buffer> lookAt(Upstream upstream) {
        return source.fetch(upstream)
                .onSuccess(body -> {
                    documents.put(upstream.name(), body);
                    silent.remove(upstream.name());
                })
                .onFailure(cause -> silent.add(upstream.name()));
    }

    private Future<Void> publish() {
        Shelf shelf = new Shelf(Map.copyOf(documents), Set.copyOf(silent));
        if (shelf.equals(edition.shelf())) {
            return Future.succeededFuture();
        }
        return vertx.executeBlocking(() -> Edition.of(shelf, services))
                .onSuccess(next -> edition = next)
                .onFailure(cause -> LOG.error("The documents cannot be merged", cause))
                .mapEmpty();
    }

    public void answerJson(Exchange exchange) {
        edition.json().answer(exchange);
    }

    public void answerYaml(Exchange exchange) {
        edition.yaml().answer(exchange);
    }

    /** The addresses to begin with at a service, none while its document is not known. */
    public ServiceIndex index(String service) {
        return edition.index().getOrDefault(service, ServiceIndex.EMPTY);
    }

    /** Where a service shows its own document. */
    public String documentOf(String service) {
        return DocumentSource.path(service);
    }
}
