package org.undersigned;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The packages below [#ROOT] and the only arrows allowed between them: values go one way, from the
/// letter's text to the page. A package that is not in the table may not exist.
final class PackageMap {

    static final String ROOT = "org.undersigned";

    private static final Map<String, List<String>> USES =
            NameTable.read(
                    "->",
                    """
                    problem  ->
                    measure  -> problem
                    table    -> problem
                    letter   -> problem measure table
                    picture  -> problem measure
                    font     -> problem measure
                    frame    -> problem measure font picture
                    roster   -> problem letter table
                    merge    -> problem letter roster measure
                    store    -> problem letter roster
                    typeset  -> problem merge letter roster frame font measure picture
                    pdf      -> problem frame font measure picture
                    exchange -> problem letter roster frame measure table picture
                    workflow -> problem store merge typeset pdf exchange letter roster frame \
                                font measure table picture
                    cli      -> problem workflow letter roster frame measure table
                    ui       -> problem workflow letter roster frame font measure picture
                    boot     -> problem measure table letter picture font frame roster \
                                merge store typeset pdf exchange workflow cli ui
                    """);

    private PackageMap() {}

    static List<String> packages() {
        return List.copyOf(USES.keySet());
    }

    static List<String> usedBy(String name) {
        return USES.get(name);
    }

    static boolean allows(String from, String to) {
        return from.equals(to) || usedBy(from).contains(to);
    }

    /// Holds the arrows that leave one package.
    static ArchRule arrowsFrom(String name) {
        String[] own =
                Stream.concat(Stream.of(name), usedBy(name).stream())
                        .map(PackageMap::tree)
                        .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(tree(name))
                .should()
                .onlyDependOnClassesThat(
                        resideOutsideOfPackage(ROOT + "..").or(resideInAnyPackage(own)))
                .as(name + " uses nothing of ours but " + usedBy(name))
                .allowEmptyShould(true);
    }

    static ArchRule isComplete() {
        return classes()
                .should()
                .resideInAnyPackage(
                        packages().stream().map(PackageMap::tree).toArray(String[]::new))
                .as("every class lives in a package of the map");
    }

    static ArchRule hasNoCycles() {
        return SlicesRuleDefinition.slices()
                .matching(ROOT + ".(*)..")
                .should()
                .beFreeOfCycles()
                .as("packages use one another in one direction only");
    }

    /// The pattern of a package and all below it.
    static String tree(String name) {
        return ROOT + "." + name + "..";
    }
}
