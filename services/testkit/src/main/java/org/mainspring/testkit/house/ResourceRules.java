package org.mainspring.testkit.house;

import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.mainspring.testkit.house.Vocabulary.ENTITY;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/** What the HTTP side of a service must look like. */
public final class ResourceRules {

    private static final String CANCELLABLE = "org.jboss.resteasy.reactive.server.Cancellable";

    @ArchTest
    static final ArchRule entitiesStayInside = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Resource")
            .and()
            .doNotHaveModifier(JavaModifier.PRIVATE)
            .should(be(showingAnEntity()))
            .because("wire types are records, apart from the entities")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule resourcesAreNotCancelled = classes()
            .that()
            .haveSimpleNameEndingWith("Resource")
            .should(be(notCancellable()))
            .because("a client that leaves in mid-request must not leak a pooled connection")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule postsAreIdempotent = methods()
            .that()
            .areAnnotatedWith("jakarta.ws.rs.POST")
            .should(be(annotatedIdempotent()))
            .because("every POST takes an Idempotency-Key")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule pathsOfResourcesEndInAName = noClasses()
            .that()
            .haveSimpleNameEndingWith("Resource")
            .should(be(locatedAtARecord()))
            .because("/things/{id} as the path of a class is tried first for every read of a thing, and given up again")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule wireTypesAreRecords = classes()
            .that()
            .haveSimpleNameEndingWith("Request")
            .or()
            .haveSimpleNameEndingWith("Response")
            .should()
            .beRecords()
            .because("what travels is a value")
            .allowEmptyShould(false);

    private ResourceRules() {}

    private static DescribedPredicate<JavaMethod> showingAnEntity() {
        return DescribedPredicate.describe("showing an entity", method -> Stream.concat(
                        Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                .map(JavaType::getAllInvolvedRawTypes)
                .anyMatch(types -> types.stream().anyMatch(type -> type.isAnnotatedWith(ENTITY))));
    }

    private static DescribedPredicate<JavaClass> notCancellable() {
        return DescribedPredicate.describe(
                "annotated @Cancellable(false)", type -> type.tryGetAnnotationOfType(CANCELLABLE)
                        .flatMap(annotation -> annotation.get("value"))
                        .filter(Boolean.FALSE::equals)
                        .isPresent());
    }

    private static DescribedPredicate<JavaClass> locatedAtARecord() {
        return DescribedPredicate.describe(
                "located at the path of one record", type -> type.tryGetAnnotationOfType("jakarta.ws.rs.Path")
                        .flatMap(annotation -> annotation.get("value"))
                        .filter(path -> path.toString().endsWith("}"))
                        .isPresent());
    }

    private static DescribedPredicate<JavaMethod> annotatedIdempotent() {
        // By simple name: the kit knows nothing of chassis, which owns the annotation.
        return DescribedPredicate.describe("annotated @Idempotent", method -> method.getAnnotations().stream()
                .anyMatch(annotation -> annotation.getRawType().getSimpleName().equals("Idempotent")));
    }
}
