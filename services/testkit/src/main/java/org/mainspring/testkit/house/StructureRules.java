package org.mainspring.testkit.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.mainspring.testkit.house.Vocabulary.CHASSIS;
import static org.mainspring.testkit.house.Vocabulary.dependOn;
import static org.mainspring.testkit.house.Vocabulary.moduleOf;
import static org.mainspring.testkit.house.Vocabulary.named;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** Where classes live, what they are called and whom they may know: for every module. */
public final class StructureRules {

    @ArchTest
    static final ArchRule featuresAreFlat = noClasses()
            .should()
            .resideInAPackage("org.mainspring.*.*.*..")
            .because("a feature's classes lie side by side: no web, model or infra below it")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule featuresAreFreeOfCycles = slices().matching("org.mainspring.*.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a feature must be understood, and taken out, without its callers")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule repositoriesStayInTheirFeature = noClasses()
            .should(dependOn("the repository of another feature", StructureRules::isForeignRepository))
            .because("another feature's service may be called, its repository never")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule servicesNeverImportServices = noClasses()
            .should(dependOn("another service", StructureRules::isOtherService))
            .because("two copies are cheaper than a coupling")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule namesSayWhatAClassIs = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Dto|DTO)")
            .orShould()
            .resideInAnyPackage("..common..", "..util..", "..utils..", "..helper..", "..impl..", "..dto..")
            .because("such a name says nothing about its purpose")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule injectionIsByConstructor = noFields()
            .should()
            .beAnnotatedWith("jakarta.inject.Inject")
            .orShould()
            .beAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty")
            .orShould()
            .beAnnotatedWith("org.eclipse.microprofile.reactive.messaging.Channel")
            .because("what a class needs is said by its constructor")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule packagesAreNullMarked = classes()
            .should(resideInANullMarkedPackage())
            .because("null is absent unless it is said, and each package says its purpose")
            .allowEmptyShould(false);

    private StructureRules() {}

    @ArchTest
    static void noSourceFileIsTooLong(JavaClasses classes) {
        SourceFiles.ofThisModule().mustNotExceed(300);
    }

    private static boolean isForeignRepository(JavaClass origin, JavaClass target) {
        return named("Repository").test(target)
                && target.getPackageName().startsWith(Vocabulary.ROOT)
                && !target.getPackageName().startsWith(CHASSIS)
                && !target.getPackageName().equals(origin.getPackageName());
    }

    private static boolean isOtherService(JavaClass origin, JavaClass target) {
        String theirs = moduleOf(target);
        return !theirs.isEmpty() && !theirs.equals(CHASSIS) && !theirs.equals(moduleOf(origin));
    }

    private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return new ArchCondition<>("reside in a package whose package-info is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                String message = type.getName() + " lies in " + type.getPackageName() + ", whose package-info is "
                        + (marked ? "" : "missing or not ") + "@NullMarked";
                events.add(new SimpleConditionEvent(type, marked, message));
            }
        };
    }
}
