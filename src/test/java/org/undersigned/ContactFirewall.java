package org.undersigned;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

import java.util.List;

/// Who may come near what is known of a signatory and never printed. A letter is merged, set and
/// written of `Signatory` values, which do not have it.
final class ContactFirewall {

    /// What carries it, closed.
    static final List<String> ENVELOPES =
            List.of("SignOn", "SignOnList", "SignOnField", "directory.Party");

    /// What opens it.
    static final List<String> CONTENTS =
            List.of(
                    "Confidential",
                    "ConfidentialField",
                    "Agreement",
                    "Evidence",
                    "directory.Party$Reach");

    /// Who may carry it.
    static final List<String> CARRIERS = List.of("roster", "store", "workflow", "ui");

    /// Who may look into it: those who keep lists, and the screens on which lists are kept.
    static final List<String> KEEPERS =
            List.of(
                    "roster",
                    "roster.directory",
                    "roster.intake",
                    "store",
                    "workflow.desk",
                    "ui.directory",
                    "ui.roster");

    private ContactFirewall() {}

    static ArchRule keepsEnvelopesFromOutputs() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(
                        CARRIERS.stream().map(PackageMap::tree).toArray(String[]::new))
                .should()
                .dependOnClassesThat(areOf(ENVELOPES))
                .as("only " + CARRIERS + " carry what is confidential")
                .allowEmptyShould(true);
    }

    static ArchRule keepsContentsFromAllButKeepers() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(
                        KEEPERS.stream()
                                .map(it -> PackageMap.ROOT + "." + it)
                                .toArray(String[]::new))
                .should()
                .dependOnClassesThat(areOf(CONTENTS))
                .as("only " + KEEPERS + " read what is confidential")
                .allowEmptyShould(true);
    }

    private static DescribedPredicate<JavaClass> areOf(List<String> names) {
        return DescribedPredicate.or(
                names.stream().map(it -> named(PackageMap.ROOT + ".roster." + it)).toList());
    }

    private static DescribedPredicate<JavaClass> named(String name) {
        return DescribedPredicate.describe(name, it -> it.getName().equals(name));
    }
}
