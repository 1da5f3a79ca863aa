package org.undersigned.exchange.lines;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A heading among the lines, such as `National organizations:`.
///
/// @param heading what it says; empty if only that people sign
/// @param capacity in what capacity those below it sign, as it says; empty if it does not
record Section(String heading, String capacity) {

    static final Section NONE = new Section("", "");

    private static final Pattern COUNT = Pattern.compile("\\s*\\(\\d+\\)\\s*$");

    /// Headings have no more words.
    private static final int LONGEST = 9;

    /// The section that begins with this line, if it is a heading.
    static Optional<Section> beginning(String line, Lexicon lexicon) {
        boolean marked = line.startsWith("#") && line.replace("#", " ").strip().length() > 1;
        boolean numbered = line.matches("#\\d+\\s.*");
        String bare = COUNT.matcher(line.replaceFirst("^#+\\s*", "").strip()).replaceFirst("");
        boolean colon = bare.endsWith(":");
        String text =
                (colon ? bare.substring(0, bare.length() - 1) : bare).replace("*", "").strip();
        List<String> words = Lexicon.split(text);
        if (words.isEmpty() || words.size() > LONGEST || numbered || text.indexOf('@') >= 0) {
            return Optional.empty();
        }
        String whole = text.replaceAll("[^\\p{L}]", "");
        boolean generic = lexicon.has("generic", whole);
        boolean people =
                lexicon.has("people", words.getLast()) || lexicon.has("people", words.getFirst());
        boolean groups =
                lexicon.has("groups", words.getLast()) || lexicon.has("groups", words.getFirst());
        boolean alone = words.size() == 1 && (people || groups);
        if (!colon && !marked && !generic && !alone) {
            return Optional.empty();
        }
        String capacity =
                people && !groups ? "individual" : groups && !people ? "organization" : "";
        return Optional.of(new Section(generic ? "" : text, capacity));
    }
}
