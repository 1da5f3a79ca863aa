package org.undersigned;

import static org.undersigned.PackageMap.ROOT;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

/// The program keeps to its architecture. [ArchitectureRulesTest] shows that each of these rules
/// can fail.
class ArchitectureTest {

    private static final JavaClasses PROGRAM =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages(ROOT);

    static Stream<ArchRule> rules() {
        Stream<ArchRule> whole =
                Stream.of(
                        PackageMap.isComplete(),
                        PackageMap.hasNoCycles(),
                        Habits.packagesAreNullMarked(),
                        Habits.namesSayWhatAClassIs(),
                        Habits.onlyTheCommandLinePrints(),
                        ContactFirewall.keepsEnvelopesFromOutputs(),
                        ContactFirewall.keepsContentsFromAllButKeepers(),
                        ContactFirewall.keepsDoorsShutToAllButKeepers());
        Stream<ArchRule> arrows = PackageMap.packages().stream().map(PackageMap::arrowsFrom);
        Stream<ArchRule> libraries = Libraries.names().stream().map(Libraries::staysHome);
        return Stream.of(whole, arrows, libraries).flatMap(rules -> rules);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void holdsThat(ArchRule rule) {
        rule.check(PROGRAM);
    }
}
