package org.mainspring.testkit.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.mainspring.testkit.house.Vocabulary.dependOn;
import static org.mainspring.testkit.house.Vocabulary.in;
import static org.mainspring.testkit.house.Vocabulary.named;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which technique may be touched where: HTTP, SQL, Kafka, transactions, time and threads. */
public final class TouchRules {

    private static final String PANACHE = "io.quarkus.hibernate.reactive.panache.Panache";

    /** Mapping annotations and column types belong to entities, validation constraints to requests. */
    private static final DescribedPredicate<JavaClass> HIBERNATE_FOR_ALL =
            in("org.hibernate.annotations..", "org.hibernate.type..", "org.hibernate.validator..");

    private static final DescribedPredicate<JavaClass> TRANSACTION_ANNOTATION = HasName.Predicates.nameMatching(
                    "io\\.quarkus\\.hibernate\\.reactive\\.panache\\.common\\.WithTransaction|"
                            + "jakarta\\.transaction\\.Transactional")
            .forSubtype();

    private static final DescribedPredicate<JavaClass> SQL = in(
                    "io.quarkus.hibernate..",
                    "io.quarkus.panache..",
                    "org.hibernate..",
                    "io.vertx.sqlclient..",
                    "io.vertx.mutiny.sqlclient..",
                    "io.vertx.pgclient..",
                    "io.vertx.mutiny.pgclient..",
                    "java.sql..",
                    "javax.sql..")
            .and(not(HIBERNATE_FOR_ALL))
            .and(not(TRANSACTION_ANNOTATION))
            .as("are Panache, Hibernate sessions or SQL clients");

    @ArchTest
    static final ArchRule httpIsForResources = noClasses()
            .that(not(named("Resource")))
            .should(dependOn(in("jakarta.ws.rs..")))
            .because("below the resource nobody knows that there is HTTP")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule parametersAreForQueries = noClasses()
            .that(not(named("Resource", "Query")))
            .should(dependOn(in("org.jboss.resteasy.reactive..")))
            .because("a query is the wire type that names a list's parameters")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule sqlIsForRepositories = noClasses()
            .that(not(named("Repository", "Service", "Consumer")))
            .should(dependOn(SQL))
            .because("queries have one home")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule servicesOnlyOpenTransactions = noClasses()
            .that(named("Service", "Consumer"))
            .should(dependOn(SQL.and(not(name(PANACHE))).as("are SQL beyond Panache.withTransaction")))
            .because("an application service opens the transaction, its repository does the rest")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule transactionsAreForServices = noClasses()
            .that(not(named("Service", "Consumer")))
            .should(dependOn(TRANSACTION_ANNOTATION.as("begin a transaction")))
            .orShould()
            .callMethodWhere(target(name("withTransaction")).and(target(owner(SQL))))
            .because("one use case is one transaction")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule kafkaIsForConsumers = noClasses()
            .that(not(named("Consumer")))
            .should(dependOn(in(
                    "org.apache.kafka..",
                    "org.eclipse.microprofile.reactive.messaging..",
                    "io.smallrye.reactive.messaging..")))
            .because("facts leave through the outbox and come in through a consumer")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .should()
            .callMethodWhere(target(name("now"))
                    .and(target(owner(in("java.time.."))))
                    .and(DescribedPredicate.describe(
                            "without a clock", call -> !call.getTarget().getRawParameterTypes().stream()
                                    .anyMatch(type -> type.getName().equals("java.time.Clock")))))
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("a test must be able to set the time")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule nothingBlocks = noClasses()
            .should()
            .callMethodWhere(target(name("await")).and(target(owner(in("io.smallrye.mutiny..")))))
            .orShould()
            .callMethod(Thread.class, "sleep", long.class)
            .because("a blocking call on an event loop is a defect")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule nothingLeavesTheEventLoop = noClasses()
            .should()
            .callMethodWhere(target(owner(in("io.smallrye.mutiny.infrastructure.."))))
            .because("a transaction lives on its event loop, and executeBlocking comes back to it")
            .allowEmptyShould(false);

    private TouchRules() {}
}
