package org.undersigned.roster.cleaning;

import org.undersigned.table.CellText;
import org.undersigned.table.PhraseFile;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The states of countries outside North America's two that we have codes for, as their letters
/// write them: by the codes of Australia and Brazil, by the names of Mexico and Germany. Read from
/// `regions.txt`.
final class Regions {

    private final Map<String, String> regions = new HashMap<>();

    Regions() {
        for (PhraseFile.Line line : PhraseFile.lines(Regions.class, "regions.txt")) {
            String country = line.meaning().substring(0, 2);
            String region = line.meaning().substring(2).strip();
            regions.put(country + CellText.key(region), region);
            line.phrases().forEach(it -> regions.putIfAbsent(country + CellText.key(it), region));
        }
    }

    /// The region of a country that somebody wrote down.
    ///
    /// @param country its code
    Optional<String> of(String country, String written) {
        return Optional.ofNullable(regions.get(country + CellText.key(written)));
    }
}
