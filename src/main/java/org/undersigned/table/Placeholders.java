package org.undersigned.table;

import java.util.regex.Pattern;

/// Knows the cells that say in words or dashes that they are empty: `N/A`, `none`, `–`.
public final class Placeholders {

    private static final Pattern ONLY_PUNCTUATION = Pattern.compile("[\\p{P}\\s]+");

    /// In characters; whatever is longer says something.
    private static final int LONGEST = 20;

    private final Phrasebook phrases = new Phrasebook(Placeholders.class, "placeholders.txt");

    /// Whether a cell says that it is empty; one that is empty says nothing.
    public boolean has(String cell) {
        return !cell.isEmpty()
                && cell.length() <= LONGEST
                && (phrases.exact(cell).isPresent()
                        || (!Character.isLetterOrDigit(cell.charAt(0))
                                && ONLY_PUNCTUATION.matcher(cell).matches()));
    }
}
