package org.mainspring.testkit;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import org.mainspring.testkit.house.EntityRules;
import org.mainspring.testkit.house.ResourceRules;
import org.mainspring.testkit.house.StructureRules;
import org.mainspring.testkit.house.TouchRules;

/**
 * "Who may touch what" of the house as ArchUnit rules. A service's tests hold one small class:
 *
 * <pre>{@code
 * @AnalyzeClasses(packages = "org.mainspring.registry", importOptions = ImportOption.DoNotIncludeTests.class)
 * class HouseTest {
 *     @ArchTest
 *     static final ArchTests house = ArchTests.in(HouseRules.class);
 * }
 * }</pre>
 *
 * <p>A module without resources or entities (chassis, gateway) takes {@link StructureRules} and, where it fits, {@link
 * TouchRules} only: a rule that matches nothing fails.
 */
public final class HouseRules {

    @ArchTest
    static final ArchTests structure = ArchTests.in(StructureRules.class);

    @ArchTest
    static final ArchTests touch = ArchTests.in(TouchRules.class);

    @ArchTest
    static final ArchTests entities = ArchTests.in(EntityRules.class);

    @ArchTest
    static final ArchTests resources = ArchTests.in(ResourceRules.class);

    private HouseRules() {}
}
