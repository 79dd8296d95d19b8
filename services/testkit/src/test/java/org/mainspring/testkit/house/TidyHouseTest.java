package org.mainspring.testkit.house;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import org.mainspring.testkit.HouseRules;

/** The rule set taken in as services take it. */
@AnalyzeClasses(packages = "org.mainspring.tidy")
class TidyHouseTest {

    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);
}
