package org.mainspring.testkit.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.function.BiPredicate;

/** The words the house rules are written in: what a class is follows from its name, a nested class is as its outermost. */
final class Vocabulary {

    static final String ROOT = "org.mainspring.";
    static final String CHASSIS = ROOT + "chassis";
    static final String ENTITY = "jakarta.persistence.Entity";

    private Vocabulary() {}

    /** Classes whose outermost class ends with one of the suffixes. */
    static DescribedPredicate<JavaClass> named(String... suffixes) {
        return describe("are a *" + String.join(", *", suffixes), type -> Arrays.stream(suffixes)
                .anyMatch(outermost(type).getSimpleName()::endsWith));
    }

    static DescribedPredicate<JavaClass> in(String... packages) {
        return JavaClass.Predicates.resideInAnyPackage(packages);
    }

    /** {@code org.mainspring.registry.uscc} belongs to {@code org.mainspring.registry}; anything foreign to "". */
    static String moduleOf(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(ROOT)) {
            return "";
        }
        int end = name.indexOf('.', ROOT.length());
        return end < 0 ? name : name.substring(0, end);
    }

    /** A dependency from a class onto a type for which {@code relation.test(origin, target)} holds. */
    static ArchCondition<JavaClass> dependOn(String description, BiPredicate<JavaClass, JavaClass> relation) {
        return new ArchCondition<>("depend on " + description) {
            @Override
            public void check(JavaClass origin, ConditionEvents events) {
                for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass().getBaseComponentType();
                    if (relation.test(origin, target)) {
                        events.add(SimpleConditionEvent.satisfied(dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }

    static ArchCondition<JavaClass> dependOn(DescribedPredicate<JavaClass> target) {
        return dependOn("classes that " + target.getDescription(), (origin, type) -> target.test(type));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(Vocabulary::outermost).orElse(type);
    }
}
