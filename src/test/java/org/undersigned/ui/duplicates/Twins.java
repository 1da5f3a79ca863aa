package org.undersigned.ui.duplicates;

import org.undersigned.ui.table.ListDesk;

import java.nio.file.Path;
import java.util.List;

/// Lists with many who are on them twice.
final class Twins {

    private static final List<String> TOWNS =
            List.of(
                    "Alder",
                    "Birch",
                    "Cedar",
                    "Dogwood",
                    "Elm",
                    "Fir",
                    "Gumtree",
                    "Hazel",
                    "Ironwood",
                    "Juniper",
                    "Kapok",
                    "Larch");

    private Twins() {}

    /// A roster on which so many organizations stand twice, once with “The” and “Inc.”.
    static Path roster(Path folder, int couples) {
        StringBuilder csv = new StringBuilder("organization,state,status,website,email\n");
        for (int i = 0; i < couples; i++) {
            String town = TOWNS.get(i % TOWNS.size()) + "town" + (i < TOWNS.size() ? "" : " " + i);
            csv.append(town).append(" Garden League,EX,pending,,\n");
            csv.append("The ").append(town).append(" Garden League Inc.,,confirmed,");
            csv.append("https://garden").append(i).append(".example,g");
            csv.append(i).append("@garden.example\n");
        }
        return ListDesk.write(folder, "twins.csv", csv.toString());
    }
}
