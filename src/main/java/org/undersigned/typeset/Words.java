package org.undersigned.typeset;

import com.ibm.icu.text.MessageFormat;

import org.undersigned.letter.LanguageBundle;
import org.undersigned.merge.SignerGroup.Emblem;

import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/// The words that stand around a letter, in its language: “Page 2 of 4”, “cc:”.
///
/// They are in `words*.properties`, already spelled as they are printed. Where a word has plurals
/// they are CLDR's (ICU's `MessageFormat`; the JDK's knows none): Romanian says “încă 20 de
/// persoane”, Czech “2 další” but “5 dalších”. A language without words of its own gets English
/// ones.
final class Words {

    private final ResourceBundle words;
    private final Locale language;

    Words(Locale language) {
        this.language = language;
        this.words = LanguageBundle.of("org.undersigned.typeset.words", language);
    }

    /// A number in the figures that the language is written with (CLDR's default numbering system),
    /// as that of a note, of an item of a list or of one who signs.
    String number(int number) {
        return figures(Integer.toString(number));
    }

    /// A number that is written with the digits of ASCII, in those figures.
    String figures(String number) {
        char zero = DecimalFormatSymbols.getInstance(language).getZeroDigit();
        return zero == '0'
                ? number
                : number.chars()
                        .mapToObj(figure ->
                                figure == '-' ? "-" : String.valueOf((char) (zero + figure - '0')))
                        .collect(Collectors.joining());
    }

    /// The folio.
    String page(int number, int of) {
        return format("page", number, of);
    }

    /// One name standing for several.
    ///
    /// @param others how many there are besides
    String andOthers(String name, int others) {
        return format("andOthers", name, others);
    }

    /// What a citation leads to.
    String note(int number) {
        return format("note", number);
    }

    /// What a note's own number leads to.
    String noteBack(int number) {
        return format("noteBack", number);
    }

    String copies() {
        return words.getString("copies");
    }

    String enclosures(int count) {
        return format("enclosures", count);
    }

    /// An organization for which a person signs.
    String onBehalf(String organization) {
        return format("onBehalf", organization);
    }

    /// A heading that says how many stand below it.
    String counted(String heading, int count) {
        return format("counted", heading, count);
    }

    /// A heading above more of what began under it on a page before.
    String continued(String heading) {
        return format("continued", heading);
    }

    /// What the picture of one who signs shows.
    String emblem(Emblem emblem) {
        return switch (emblem.kind()) {
            case SIGNATURE -> format("signature", emblem.owner());
            case LOGO -> format("logo", emblem.owner());
        };
    }

    /// What the mark at a title or an organization means.
    String affiliation() {
        return words.getString("affiliation");
    }

    /// What is written across the pages of a letter that is not final.
    String draft() {
        return words.getString("draft");
    }

    private String format(String key, Object... arguments) {
        String pattern = words.getString(key);
        return Blanks.filled(pattern, language, arguments)
                .orElseGet(() -> new MessageFormat(pattern, language).format(arguments));
    }
}
