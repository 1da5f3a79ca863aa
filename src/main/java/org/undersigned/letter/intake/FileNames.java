package org.undersigned.letter.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Gives each recipient's copy a name that no other has.
final class FileNames {

    private final int digits;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /// @param rows how many there will be: their numbers get as many digits as the last one needs
    FileNames(int rows) {
        this.digits = Integer.toString(rows).length();
    }

    /// The name a row gives; its extension `.pdf` is not part of it.
    FileName given(String written) {
        boolean pdf = written.toLowerCase(Locale.ROOT).endsWith(".pdf");
        return free(FileName.of(pdf ? written.substring(0, written.length() - 4) : written));
    }

    /// `{row}-{name}`, the rows counted from 1 and padded so that the files sort.
    FileName made(int row, String name) {
        return free(FileName.of(("%0" + digits + "d-%s").formatted(row, name)));
    }

    private FileName free(FileName wanted) {
        FileName name = wanted;
        while (!taken.add(name.folded())) {
            name = wanted.numbered(numbers.merge(wanted.folded(), 2, (last, _) -> last + 1));
        }
        return name;
    }
}
