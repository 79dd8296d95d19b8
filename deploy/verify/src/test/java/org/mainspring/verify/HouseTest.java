package org.mainspring.verify;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import org.mainspring.testkit.house.StructureRules;

@AnalyzeClasses(packages = "org.mainspring.verify", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {

    @ArchTest
    static final ArchTests structure = ArchTests.in(StructureRules.class);
}
