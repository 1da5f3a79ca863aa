package org.undersigned.ui.table;

import java.nio.file.Path;
import java.util.List;

/// Lists of many.
public final class Crowd {

    private static final List<String> STATES = List.of("CA", "Texas", "New York", "EX", "ON", "");
    private static final List<String> TIERS = List.of("national", "state", "local", "tribal", "");
    private static final List<String> TOWNS =
            List.of(
                    "Alder Falls",
                    "Île-à-Crosse",
                    "Łódź",
                    "Birch Lake",
                    "São Bento",
                    "Cedar Point");
    private static final List<String> BODIES =
            List.of("Civic League", "Library Friends", "Café Society", "Garden Union", "Walkers");
    private static final List<String> STATUSES =
            List.of("confirmed", "confirmed", "confirmed", "pending", "invited", "declined");

    private Crowd() {}

    /// A roster of this many.
    public static Path roster(Path folder, int count) {
        StringBuilder csv =
                new StringBuilder(
                        "name,title,organization,website,capacity,tier,state,country,section,"
                                + "status,rank,email,phone,note\n");
        for (int i = 0; i < count; i++) {
            boolean person = i % 7 == 3;
            String town = TOWNS.get(i % TOWNS.size());
            csv.append("Ada Thorne ").append(i).append(",Chair,");
            csv.append(town)
                    .append(' ')
                    .append(BODIES.get(i % BODIES.size()))
                    .append(' ')
                    .append(i);
            csv.append(",https://example.org/").append(i).append(',');
            csv.append(person ? "individual" : "organization").append(',');
            csv.append(TIERS.get(i % TIERS.size())).append(',');
            csv.append(STATES.get(i % STATES.size())).append(",US,,");
            csv.append(STATUSES.get(i % STATUSES.size())).append(',');
            csv.append(i % 500 == 0 ? "1" : "").append(",a").append(i).append("@example.org,,\n");
        }
        return ListDesk.write(folder, "crowd.csv", csv.toString());
    }
}
