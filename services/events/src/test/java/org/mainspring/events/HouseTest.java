package org.mainspring.events;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import org.mainspring.testkit.HouseRules;

@AnalyzeClasses(packages = "org.mainspring.events", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {

    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);
}
