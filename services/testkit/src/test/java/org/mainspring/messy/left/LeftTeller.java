package org.mainspring.messy.left;

import io.quarkus.hibernate.reactive.panache.PanacheRepository;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import jakarta.ws.rs.core.Response;
import org.apache.kafka.clients.producer.Producer;
import org.jboss.resteasy.reactive.RestQuery;

abstract class LeftTeller implements PanacheRepository<LeftEntity> {

    @RestQuery
    String parameter = "";

    @WithTransaction
    abstract Response tell(Producer<String, String> producer);
}
