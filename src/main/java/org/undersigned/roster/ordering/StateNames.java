package org.undersigned.roster.ordering;

import org.undersigned.letter.LanguageBundle;
import org.undersigned.letter.States;
import org.undersigned.roster.Signatory;
import org.undersigned.table.CellText;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/// The names of the states of the United States and the provinces of Canada in a language.
///
/// A postal code means one of them only where nothing speaks against it: `PA` in a list from Italy
/// is Palermo.
final class StateNames {

    private static final Set<String> COUNTRIES = Set.of("US", "CA", "PR", "GU", "AS", "MP", "VI");

    private final ResourceBundle names;

    /// Whether a code without a country is one of theirs, as far as the letter's language tells.
    private final boolean atHome;

    StateNames(Locale language) {
        this.names = LanguageBundle.of("org.undersigned.roster.ordering.states", language);
        this.atHome =
                language.getCountry().isEmpty()
                        ? Set.of("", "en", "es", "fr").contains(language.getLanguage())
                        : COUNTRIES.contains(language.getCountry());
    }

    /// The name of a state however it is written, but with the accents it is written with; anything
    /// else as it is.
    String of(Signatory.Printed printed) {
        String written = printed.state();
        boolean theirs =
                printed.country().isEmpty() ? atHome : COUNTRIES.contains(printed.country());
        return theirs ? States.code(written).map(it -> name(it, written)).orElse(written) : written;
    }

    private String name(String code, String written) {
        String name = names.getString(code);
        return CellText.key(name).equals(CellText.key(written)) ? written : name;
    }
}
