package org.mainspring.testkit;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The messages that the module under test can tell, as its own classes say; {@link Samples} must hold them all. */
public final class ToldMessages {

    private static final String FACT_TYPE = "org.mainspring.chassis.outbox.FactType";
    private static final String STATE = "State";

    private ToldMessages() {}

    /** The names of all facts: what {@code @FactType} calls them. */
    public static Set<String> facts() {
        return someOf(classes().stream()
                .map(type -> type.tryGetAnnotationOfType(FACT_TYPE))
                .flatMap(Optional::stream)
                .map(ToldMessages::name)
                .collect(Collectors.toSet()));
    }

    /** The names of all states: {@code recognition-state} for a record {@code RecognitionState}. */
    public static Set<String> states() {
        return someOf(classes().stream()
                .filter(JavaClass::isRecord)
                .map(JavaClass::getSimpleName)
                .filter(name -> name.endsWith(STATE))
                .map(ToldMessages::inKebab)
                .collect(Collectors.toSet()));
    }

    private static JavaClasses classes() {
        return new ClassFileImporter().importPath(ModuleDirectory.resolve("target/classes"));
    }

    private static String name(JavaAnnotation<JavaClass> factType) {
        return (String) factType.get("name").orElseThrow();
    }

    private static String inKebab(String name) {
        return name.replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** Finding nothing would let every test pass. */
    private static Set<String> someOf(Set<String> found) {
        if (found.isEmpty()) {
            throw new AssertionError(
                    "no such message is told by the classes in " + ModuleDirectory.resolve("target/classes"));
        }
        return found;
    }
}
