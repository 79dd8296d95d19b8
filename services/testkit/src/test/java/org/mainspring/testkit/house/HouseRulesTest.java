package org.mainspring.testkit.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.lang.reflect.Field;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule passes a tidy sample, names the culprit in a messy one, and does not pass on nothing. */
class HouseRulesTest {

    private static final JavaClasses TIDY = new ClassFileImporter().importPackages("org.mainspring.tidy");
    private static final JavaClasses MESSY = new ClassFileImporter().importPackages("org.mainspring.messy");
    private static final JavaClasses NOTHING = new ClassFileImporter().importPackages("org.mainspring.nothing");

    static Stream<Arguments> rules() {
        return Stream.of(
                arguments("featuresAreFlat", StructureRules.featuresAreFlat, "web.model.Deep"),
                arguments("featuresAreFreeOfCycles", StructureRules.featuresAreFreeOfCycles, "LeftHelper"),
                arguments("repositoriesStay", StructureRules.repositoriesStayInTheirFeature, "LeftResource"),
                arguments("servicesNeverImport", StructureRules.servicesNeverImportServices, "tidy.shelf.ShelfService"),
                arguments("namesSayWhat (class)", StructureRules.namesSayWhatAClassIs, "LeftHelper"),
                arguments("namesSayWhat (package)", StructureRules.namesSayWhatAClassIs, "common.Shared"),
                arguments("injectionIsByConstructor", StructureRules.injectionIsByConstructor, "RightService.pool"),
                arguments("packagesAreNullMarked", StructureRules.packagesAreNullMarked, "messy.right"),
                arguments("httpIsForResources", TouchRules.httpIsForResources, "LeftTeller"),
                arguments("parametersAreForQueries", TouchRules.parametersAreForQueries, "LeftTeller.parameter"),
                arguments("sqlIsForRepositories", TouchRules.sqlIsForRepositories, "LeftTeller"),
                arguments("servicesOnlyOpen", TouchRules.servicesOnlyOpenTransactions, "RightService.pool"),
                arguments("transactions (call)", TouchRules.transactionsAreForServices, "RightRepository.save"),
                arguments("transactions (annotation)", TouchRules.transactionsAreForServices, "LeftTeller.tell"),
                arguments("kafkaIsForConsumers", TouchRules.kafkaIsForConsumers, "LeftTeller.tell"),
                arguments("timeComesFromTheClock", TouchRules.timeComesFromTheClock, "RightService.now"),
                arguments("nothingBlocks", TouchRules.nothingBlocks, "RightService.now"),
                arguments("nothingLeavesTheEventLoop", TouchRules.nothingLeavesTheEventLoop, "RightService.elsewhere"),
                arguments("entitiesKnowNoFramework", EntityRules.entitiesKnowNoFramework, "LeftEntity.reactive"),
                arguments("associationsAreIds", EntityRules.associationsAcrossAggregatesAreIds, "LeftEntity.right"),
                arguments("nothingIsLoadedLazily", EntityRules.nothingIsLoadedLazily, "LeftEntity.lazily"),
                arguments("entitiesStayInside", ResourceRules.entitiesStayInside, "LeftResource.create"),
                arguments("resourcesAreNotCancelled", ResourceRules.resourcesAreNotCancelled, "LeftResource"),
                arguments("postsAreIdempotent", ResourceRules.postsAreIdempotent, "LeftResource.create"),
                arguments("pathsOfResourcesEndInAName", ResourceRules.pathsOfResourcesEndInAName, "LeftResource"),
                arguments("wireTypesAreRecords", ResourceRules.wireTypesAreRecords, "LeftRequest"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void holdsForTidyCode(String name, ArchRule rule, String culprit) {
        EvaluationResult result = rule.evaluate(TIDY);
        assertFalse(result.hasViolation(), () -> result.getFailureReport().toString());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void namesTheCulpritInMessyCode(String name, ArchRule rule, String culprit) {
        String report = rule.evaluate(MESSY).getFailureReport().toString();
        assertTrue(report.contains("messy") && report.contains(culprit), report);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void failsWhereItMatchesNothing(String name, ArchRule rule, String culprit) {
        assertThrows(AssertionError.class, () -> rule.check(NOTHING));
    }

    @Test
    void everyRuleOfTheHouseIsTriedHere() {
        Set<String> declared = Stream.of(StructureRules.class, TouchRules.class, EntityRules.class, ResourceRules.class)
                .flatMap(type -> Stream.of(type.getDeclaredFields()))
                .filter(field -> ArchRule.class.isAssignableFrom(field.getType()))
                .map(HouseRulesTest::describe)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> tried = rules().map(row -> ((ArchRule) row.get()[1]).getDescription())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(declared, tried);
    }

    private static String describe(Field field) {
        try {
            return ((ArchRule) field.get(null)).getDescription();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
