package org.mainspring.testkit.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.mainspring.testkit.house.Vocabulary.ENTITY;
import static org.mainspring.testkit.house.Vocabulary.dependOn;
import static org.mainspring.testkit.house.Vocabulary.in;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** What an aggregate may be: plain Java with a mapping, tested without a server. */
public final class EntityRules {

    private static final Set<String> ASSOCIATIONS = Set.of(
            "jakarta.persistence.OneToOne",
            "jakarta.persistence.OneToMany",
            "jakarta.persistence.ManyToOne",
            "jakarta.persistence.ManyToMany",
            "jakarta.persistence.ElementCollection",
            "jakarta.persistence.Basic");

    @ArchTest
    static final ArchRule entitiesKnowNoFramework = noClasses()
            .that()
            .areAnnotatedWith(ENTITY)
            .should(dependOn(in(
                    "io.smallrye.mutiny..",
                    "io.smallrye.reactive..",
                    "io.quarkus..",
                    "io.vertx..",
                    "jakarta.ws.rs..",
                    "org.jboss.resteasy..",
                    "org.eclipse.microprofile.reactive..",
                    "org.apache.kafka..")))
            .because("an aggregate guards its rules and its tests are plain JUnit")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule associationsAcrossAggregatesAreIds = noFields()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(ENTITY)
            .should(referToAnEntityOfAnotherFeature())
            .because("an aggregate is loaded and saved alone")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule nothingIsLoadedLazily = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(ENTITY)
            .should(beLoadedEagerly())
            .because("a lazy collection outlives its session and then fails")
            .allowEmptyShould(false);

    private EntityRules() {}

    private static ArchCondition<JavaField> referToAnEntityOfAnotherFeature() {
        return new ArchCondition<>("refer to an entity of another feature") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                boolean foreign = field.getAllInvolvedRawTypes().stream()
                        .filter(type -> type.isAnnotatedWith(ENTITY))
                        .anyMatch(type ->
                                !type.getPackage().equals(field.getOwner().getPackage()));
                events.add(new SimpleConditionEvent(field, foreign, field.getFullName() + " holds a foreign entity"));
            }
        };
    }

    private static ArchCondition<JavaField> beLoadedEagerly() {
        return new ArchCondition<>("be loaded with their entity") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                boolean eager = field.getAnnotations().stream()
                        .filter(annotation ->
                                ASSOCIATIONS.contains(annotation.getRawType().getName()))
                        .allMatch(EntityRules::isEager);
                events.add(new SimpleConditionEvent(field, eager, field.getFullName() + " is loaded lazily"));
            }
        };
    }

    private static boolean isEager(JavaAnnotation<?> association) {
        // ArchUnit answers with the default where the source is silent.
        return association
                .get("fetch")
                .map(fetch -> ((JavaEnumConstant) fetch).name().equals("EAGER"))
                .orElse(true);
    }
}
