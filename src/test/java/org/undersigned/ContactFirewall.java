package org.undersigned;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

import java.util.List;
import java.util.Map;

/// Who may come near what is known of a signatory and never printed. A letter is merged, set and
/// written of `Signatory` values, which do not have it.
///
/// Three rules, each narrower: who may have it in hand, closed; who may name what is in it; and who
/// may open it, even without naming what comes out. Java cannot say this in its own words: the
/// doors are public because the store and the screens are packages of their own.
final class ContactFirewall {

    /// What carries it, closed.
    static final List<String> ENVELOPES =
            List.of(
                    "roster.SignOn",
                    "roster.SignOnList",
                    "roster.SignOnField",
                    "roster.directory.Party",
                    "workflow.desk.Exhibit");

    /// What opens it.
    static final List<String> CONTENTS =
            List.of(
                    "roster.Confidential",
                    "roster.ConfidentialField",
                    "roster.Agreement",
                    "roster.Evidence",
                    "roster.directory.Party$Reach",
                    "store.Passage",
                    "store.Passage$Words");

    /// The methods by which it comes out, by the type that has them. A field of a list may be a
    /// confidential one: who asks any field may get what is private.
    static final Map<String, List<String>> DOORS =
            Map.of(
                    "roster.SignOn", List.of("confidential", "agreement"),
                    "roster.SignOnField", List.of("of"),
                    "roster.directory.Party", List.of("reach"),
                    "store.EvidenceTable", List.of("of", "content"),
                    "store.Workspace", List.of("past"));

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
                    "ui.duplicates",
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
                .resideOutsideOfPackages(keepers())
                .should()
                .dependOnClassesThat(areOf(CONTENTS))
                .as("only " + KEEPERS + " read what is confidential")
                .allowEmptyShould(true);
    }

    static ArchRule keepsDoorsShutToAllButKeepers() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(keepers())
                .should()
                .accessTargetWhere(describe("lets out what is confidential", it -> isDoor(it)))
                .as("only " + KEEPERS + " ask for what is confidential")
                .allowEmptyShould(true);
    }

    private static String[] keepers() {
        return KEEPERS.stream().map(it -> PackageMap.ROOT + "." + it).toArray(String[]::new);
    }

    private static boolean isDoor(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        return DOORS.entrySet().stream()
                .anyMatch(it ->
                        owner.equals(PackageMap.ROOT + "." + it.getKey())
                                && it.getValue().contains(access.getTarget().getName()));
    }

    private static DescribedPredicate<JavaClass> areOf(List<String> names) {
        return DescribedPredicate.or(
                names.stream().map(it -> named(PackageMap.ROOT + "." + it)).toList());
    }

    private static DescribedPredicate<JavaClass> named(String name) {
        return describe(name, it -> it.getName().equals(name));
    }
}
