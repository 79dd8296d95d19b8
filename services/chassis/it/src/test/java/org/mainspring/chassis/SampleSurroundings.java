package org.mainspring.chassis;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import org.mainspring.testkit.EmbeddedKafkaResource;
import org.mainspring.testkit.EmbeddedPostgresResource;
import org.mainspring.testkit.IdentityResource;

/** What the sample service finds around it; these annotations hold for every test of the module. */
@QuarkusTestResource(EmbeddedPostgresResource.class)
@QuarkusTestResource(IdentityResource.class)
@QuarkusTestResource(
        value = EmbeddedKafkaResource.class,
        initArgs = {
            @ResourceArg(
                    name = "topics",
                    value = "mainspring.sample.parcel,mainspring.depot.stock,mainspring.sample.dead-letter"),
            @ResourceArg(name = "compacted", value = "mainspring.sample.parcel.state,mainspring.depot.shelf.state")
        })
final class SampleSurroundings {

    private SampleSurroundings() {}
}
