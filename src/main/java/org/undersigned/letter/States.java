package org.undersigned.letter;

import org.undersigned.table.Phrasebook;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/// Knows that `CA`, `Calif.` and `California` are one state.
///
/// Those of the United States and the provinces of Canada are known; any other is the same only
/// where it is spelt the same.
public final class States {

    private static final Phrasebook NAMES = new Phrasebook(States.class, "states.txt");

    private States() {}

    /// The postal code of a state we know.
    public static Optional<String> code(String written) {
        return NAMES.exact(written);
    }

    /// The postal code of the only state that may be meant by what was written with one slip.
    public static Optional<String> near(String written) {
        return NAMES.near(written);
    }

    /// What two ways to write one state have in common: its postal code, else the text as written
    /// but for case. Empty for nothing.
    public static String key(String written) {
        return code(written).orElseGet(() -> folded(written));
    }

    private static String folded(String written) {
        return Normalizer.normalize(written.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
