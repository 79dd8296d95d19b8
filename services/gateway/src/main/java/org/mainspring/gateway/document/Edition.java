package org.mainspring.gateway.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jboss.logging.Logger;
import org.mainspring.gateway.exchange.Content;

/** The merged document as it is served until one of its parts changes. */
record Edition(Shelf shelf, Content json, Content yaml, Map<String, ServiceIndex> index) {

    private static final Logger LOG = Logger.getLogger(Edition.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> REVALIDATE =
            Map.of("cache-control", "no-cache", "x-content-type-options", "nosniff");

    static Edition of(Shelf shelf, Collection<String> services) {
        List<ServiceDocument> documents = new ArrayList<>();
        Map<String, ServiceIndex> index = new TreeMap<>();
        TreeSet<String> missing = new TreeSet<>(services);
        shelf.documents().forEach((service, body) -> {
            try {
                ServiceDocument document = ServiceDocument.of(service, JSON.readTree(body.getBytes()));
                documents.add(document);
                index.put(service, ServiceIndex.of(document));
                missing.remove(service);
            } catch (IOException | IllegalArgumentException e) {
                LOG.warnf("The document of %s cannot be used: %s", service, e.getMessage());
            }
        });
        TreeSet<String> stale = new TreeSet<>(shelf.silent());
        stale.removeAll(missing);
        JsonNode merged = DocumentMerge.merge(documents, missing, stale);
        return new Edition(
                shelf,
                Content.of(merged.toString(), "application/json", REVALIDATE),
                Content.of(Yaml.write(merged), "application/yaml", REVALIDATE),
                index);
    }

    /** What the services said last: their documents, and which of them said nothing the last time. */
    record Shelf(Map<String, Buffer> documents, Collection<String> silent) {}
}
