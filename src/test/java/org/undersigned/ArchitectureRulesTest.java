package org.undersigned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.PackageMap.ROOT;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.undersigned.roster.SignOn;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Each rule of [ArchitectureTest] fails where it must, and only there.
class ArchitectureRulesTest {

    @TempDir Path folder;

    static List<String> packages() {
        return PackageMap.packages();
    }

    static List<String> libraries() {
        return Libraries.names();
    }

    @Test
    void namesOnlyPackagesOfTheMap() {
        assertThat(packages())
                .containsAll(
                        packages().stream().map(PackageMap::usedBy).flatMap(List::stream).toList());
        assertThat(libraries())
                .flatMap(Libraries::homesOf)
                .allMatch(home -> packages().contains(home.replaceFirst("\\..*", "")));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void forbidsEveryArrowThatIsNotInTheMap(String from) {
        var world = new TinyClasses(folder);
        for (String to : packages()) {
            world.add(ours(from + ".part.Uses_" + to), ours(to + ".part.Target"));
        }
        JavaClasses classes = world.read();

        for (String to : packages()) {
            JavaClasses user = only(ours(from + ".part.Uses_" + to), classes);
            assertThat(fails(PackageMap.arrowsFrom(from), user))
                    .as("%s uses %s", from, to)
                    .isNotEqualTo(PackageMap.allows(from, to));
        }
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void keepsEveryLibraryInItsHomes(String library) {
        List<String> homes = Libraries.homesOf(library);
        List<String> users = Stream.concat(packages().stream(), homes.stream()).toList();
        var world = new TinyClasses(folder);
        users.forEach(user -> world.add(ours(user + ".User"), library + ".Thing"));
        JavaClasses classes = world.read();

        for (String user : users) {
            boolean atHome = homes.stream().anyMatch(home -> (user + ".").startsWith(home + "."));
            assertThat(fails(Libraries.staysHome(library), only(ours(user + ".User"), classes)))
                    .as("%s uses %s", user, library)
                    .isNotEqualTo(atHome);
        }
    }

    @Test
    void seesAPackageThatIsNotInTheMap() {
        var world = new TinyClasses(folder).add(ours("misc.Thing"));
        assertThat(fails(PackageMap.isComplete(), world)).isTrue();
    }

    @Test
    void seesACycle() {
        var world =
                new TinyClasses(folder)
                        .add(ours("letter.Letter"), ours("roster.Roster"))
                        .add(ours("roster.Roster"), ours("letter.Letter"));
        assertThat(fails(PackageMap.hasNoCycles(), world)).isTrue();
    }

    @Test
    void seesAPackageWithoutNullMarked() {
        var world = new TinyClasses(folder).add(ours("letter.Letter"));
        assertThat(fails(Habits.packagesAreNullMarked(), world)).isTrue();
    }

    @Test
    void seesNamesThatSayNothing() {
        for (String name : List.of("NameUtil", "NameUtils", "NameManager", "NameHelper")) {
            var world = new TinyClasses(folder.resolve(name)).add(ours("letter." + name));
            assertThat(fails(Habits.namesSayWhatAClassIs(), world)).as(name).isTrue();
        }
    }

    @Test
    void seesPrintingOutsideTheCommandLine() {
        var world = new TinyClasses(folder.resolve("letter")).addPrinting(ours("letter.Letter"));
        assertThat(fails(Habits.onlyTheCommandLinePrints(), world)).isTrue();

        var cli = new TinyClasses(folder.resolve("cli")).addPrinting(ours("cli.Render"));
        assertThat(fails(Habits.onlyTheCommandLinePrints(), cli)).isFalse();
    }

    @Test
    void seesWhoCarriesOrReadsWhatIsConfidential() {
        ArchRule carried = ContactFirewall.keepsEnvelopesFromOutputs();
        ArchRule read = ContactFirewall.keepsContentsFromAllButKeepers();

        for (String output : List.of("merge", "typeset", "pdf", "cli", "exchange", "letter")) {
            for (String envelope : ContactFirewall.ENVELOPES) {
                assertThat(fails(carried, user(output, envelope))).isTrue();
            }
        }
        for (String other : List.of("merge", "workflow.intake", "ui.export", "roster.ordering")) {
            for (String contents : ContactFirewall.CONTENTS) {
                assertThat(fails(read, user(other, contents))).isTrue();
            }
        }
        assertThat(fails(carried, user("store", "roster.SignOn"))).isFalse();
        assertThat(fails(read, user("ui.roster", "roster.Confidential"))).isFalse();
    }

    /// What is carried is opened without a word of what comes out, by a call or by a reference.
    @Test
    void seesWhoOpensWhatItMayOnlyCarry() {
        ArchRule shut = ContactFirewall.keepsDoorsShutToAllButKeepers();

        ContactFirewall.DOORS.forEach((owner, doors) -> {
            for (String door : doors) {
                for (String other : List.of("workflow", "workflow.attachment", "ui.export")) {
                    assertThat(fails(shut, caller(other, owner, door))).isTrue();
                }
                assertThat(fails(shut, caller("workflow.desk", owner, door))).isFalse();
            }
        });
        assertThat(fails(shut, caller("workflow", "roster.SignOn", "signatory"))).isFalse();
        JavaClasses referring =
                new ClassFileImporter().importClasses(ArchitectureRulesTest.class, SignOn.class);
        assertThat(fails(shut, referring)).isTrue();
    }

    /// A reference to a door.
    static final Function<SignOn, Object> REFERENCE = SignOn::confidential;

    /// There is such a door as each rule names.
    @Test
    void namesOnlyDoorsThereAre() {
        JavaClasses program = new ClassFileImporter().importPackages(ROOT);
        ContactFirewall.DOORS.forEach((owner, doors) ->
                assertThat(program.get(ours(owner)).getMethods())
                        .extracting(JavaMethod::getName)
                        .containsAll(doors));
        Stream.of(ContactFirewall.ENVELOPES, ContactFirewall.CONTENTS)
                .flatMap(List::stream)
                .forEach(it -> assertThat(program.contain(ours(it))).as(it).isTrue());
    }

    private JavaClasses user(String place, String used) {
        String name = ours(place + ".Uses");
        var world = new TinyClasses(folder.resolve(place + used)).add(name, ours(used));
        return only(name, world.read());
    }

    private JavaClasses caller(String place, String owner, String door) {
        String name = ours(place + ".Calls");
        var world = new TinyClasses(folder.resolve(place + owner + door));
        return only(name, world.addCalling(name, ours(owner), door).read());
    }

    private static String ours(String name) {
        return ROOT + "." + name;
    }

    private static JavaClasses only(String name, JavaClasses classes) {
        return classes.that(DescribedPredicate.describe(name, type -> type.getName().equals(name)));
    }

    private static boolean fails(ArchRule rule, TinyClasses world) {
        return fails(rule, world.read());
    }

    private static boolean fails(ArchRule rule, JavaClasses classes) {
        assertThat(classes).isNotEmpty();
        return rule.evaluate(classes).hasViolation();
    }
}
