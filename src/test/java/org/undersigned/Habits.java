package org.undersigned;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

import org.jspecify.annotations.NullMarked;

/// What holds in every package alike.
final class Habits {

    private Habits() {}

    static ArchRule packagesAreNullMarked() {
        return classes()
                .should(be(describe("in a null-marked package", Habits::isNullMarked)))
                .as("every package has a package-info.java with @NullMarked");
    }

    static ArchRule namesSayWhatAClassIs() {
        return noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Manager|Helper)")
                .as("no class is called Util, Utils, Manager or Helper");
    }

    static ArchRule onlyTheCommandLinePrints() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(PackageMap.tree("cli"), PackageMap.tree("boot"))
                .should(ACCESS_STANDARD_STREAMS)
                .as("only cli and boot print")
                .allowEmptyShould(true);
    }

    private static boolean isNullMarked(JavaClass type) {
        return type.getPackage().isAnnotatedWith(NullMarked.class);
    }
}
