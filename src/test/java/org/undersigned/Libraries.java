package org.undersigned;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// Where each library may be used. What is not in the table is free; of two rows that match, the
/// longer one counts.
final class Libraries {

    private static final Map<String, List<String>> HOMES =
            NameTable.read(
                    "in",
                    """
                    java.awt                   in font picture ui.preview
                    java.awt.color             in font picture ui.preview pdf
                    java.sql                   in store
                    java.util.logging          in boot
                    javafx                     in ui boot
                    javax.sql                  in store
                    javax.swing                in ui.preview
                    de.siegmar.fastcsv         in exchange.csv
                    net.harawata.appdirs       in boot
                    com.github.weisj.jsvg      in picture
                    org.apache.commons.logging in boot
                    org.apache.fontbox         in font pdf
                    org.apache.pdfbox          in pdf font exchange.forms
                    org.apache.poi             in exchange.xlsx
                    org.commonmark             in letter.text
                    org.snakeyaml.engine       in letter.text
                    org.sqlite                 in store
                    org.tinylog                in boot
                    picocli                    in cli boot
                    """);

    private Libraries() {}

    static List<String> names() {
        return List.copyOf(HOMES.keySet());
    }

    static List<String> homesOf(String library) {
        return HOMES.get(library);
    }

    static ArchRule staysHome(String library) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(
                        homesOf(library).stream().map(PackageMap::tree).toArray(String[]::new))
                .should()
                .dependOnClassesThat(belongTo(library))
                .as(library + " is used only in " + homesOf(library))
                .allowEmptyShould(true);
    }

    private static DescribedPredicate<JavaClass> belongTo(String library) {
        return DescribedPredicate.describe(
                "belong to " + library, type -> libraryOf(type.getPackageName()).equals(library));
    }

    private static String libraryOf(String packageName) {
        return names().stream()
                .filter(name -> (packageName + ".").startsWith(name + "."))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }
}
