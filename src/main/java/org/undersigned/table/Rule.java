package org.undersigned.table;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// One of the rules by which cells are cleaned so that one can see it. Each can be switched off.
public enum Rule {
    /// Letters that a program before us misread: `JosÃ©` becomes `José`.
    MOJIBAKE,
    /// What web pages write for a letter: `O&#39;Brien`, `Cats &amp; Dogs`.
    ENTITIES,
    /// Runs of spaces, line ends, what cannot be seen. Controls go even without it.
    SPACES,
    /// Latin letters as wide as ideographs.
    WIDTHS,
    /// Quotation marks around the whole.
    QUOTES,
    /// Commas at the end, `(-)` for “signed”, bullets, asterisks, marks of notes.
    MARKS,
    /// Numbers before the names of a whole column.
    NUMBERS,
    /// `(DO NOT PRINT)` beside a name goes to the note, and the sign-on waits.
    REMARKS,
    /// Headings and sums within a list are left out; a heading becomes the section of those below.
    HEADINGS,
    /// Rows that say in every cell what a row before them says are left out.
    DOUBLES,
    /// Rows of somebody who only tried a form are left out.
    TESTS,
    /// `N/A` and its like are nothing.
    PLACEHOLDERS,
    /// Names in capitals or in small letters alone.
    CAPITALS,
    /// An e-mail address or a telephone number beside a name, or in the column of the other, goes
    /// where it is private.
    EMAILS,
    /// `Roe, Jane` in a column that is so throughout.
    FAMILY_FIRST,
    /// `Jane Roe, Director` without a title of her own.
    TITLES,
    /// The same in the columns for names and for organizations.
    REPEATED,
    /// Two people in one cell who are surely two.
    PEOPLE,
    /// Addresses of websites get the scheme that a link needs.
    WEBSITES,
    /// States and provinces become their postal codes, or what their countries write.
    STATES,
    /// Countries become their ISO codes.
    COUNTRIES,
    /// Levels, statuses and capacities become the words we have for them.
    WORDS;

    /// All of them.
    public static final Set<Rule> ALL = Collections.unmodifiableSet(EnumSet.allOf(Rule.class));

    /// Those that leave every name as somebody wrote it: for lists that are used as they are.
    public static final Set<Rule> CAREFUL =
            Collections.unmodifiableSet(EnumSet.of(SPACES, PLACEHOLDERS, COUNTRIES, WORDS));

    /// What it is called in files and on the command line: `family_first`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// All but those called so.
    public static Set<Rule> without(Set<String> words) {
        return Arrays.stream(values())
                .filter(it -> !words.contains(it.word()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The rule of that name.
    public static Optional<Rule> named(String word) {
        return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
    }
}
