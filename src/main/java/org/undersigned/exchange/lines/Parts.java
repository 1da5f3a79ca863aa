package org.undersigned.exchange.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The parts of a line: what stands between tabs, bars, dashes and commas.
final class Parts {

    /// What stands in brackets stays together.
    private static final String OUTSIDE = "(?![^()]*\\))";

    private static final Pattern STRONG =
            Pattern.compile("(?:\\s*\\t\\s*|\\s+\\|\\s+|\\s*;\\s+)" + OUTSIDE);
    private static final Pattern DASH =
            Pattern.compile("(?:\\s+[–—-]{1,2}\\s+|\\s*[–—]\\s+)" + OUTSIDE);
    private static final Pattern COMMA = Pattern.compile("\\s*[,，、]\\s*" + OUTSIDE);
    private static final Pattern BEHALF =
            Pattern.compile(
                    "(?i)[,\\s]\\s*(?:on behalf of|representing|en nombre de|au nom (?:de|du)|im"
                            + " namen (?:von|der|des))\\s+");

    private final Lexicon lexicon;
    private final Judge judge;

    Parts(Lexicon lexicon, Judge judge) {
        this.lexicon = lexicon;
        this.judge = judge;
    }

    List<String> of(String text) {
        List<String> parts = new ArrayList<>();
        for (String piece : STRONG.split(BEHALF.matcher(text).replaceFirst("; "), 0)) {
            parts.addAll(commas(piece));
        }
        return parts.stream().map(String::strip).filter(it -> !it.isEmpty()).toList();
    }

    /// A dash parts a person from the rest; in the name of an organization it says which chapter.
    private List<String> commas(String piece) {
        List<String> dashed = List.of(DASH.split(piece, 2));
        if (dashed.size() == 2) {
            String before = dashed.getFirst();
            Kind first = judge.of(before);
            boolean person = first == Kind.PERSON || isWithComma(before);
            boolean unclear = first == Kind.UNCLEAR && judge.couldBeName(before);
            Kind behind = judge.of(COMMA.split(dashed.getLast(), 2)[0]);
            if (person || (unclear && (behind == Kind.TITLE || behind == Kind.ORGANIZATION))) {
                List<String> parts = new ArrayList<>(split(before));
                parts.addAll(split(dashed.getLast()));
                return parts;
            }
        }
        return split(piece);
    }

    private boolean isWithComma(String text) {
        List<String> parts = split(text);
        return parts.size() > 1 && judge.of(parts.getFirst()) == Kind.PERSON;
    }

    /// At commas, but for those before `Inc.` and `PhD`.
    private List<String> split(String piece) {
        List<String> parts = new ArrayList<>();
        for (String part : COMMA.split(piece, 0)) {
            boolean tail =
                    !parts.isEmpty()
                            && !part.isBlank()
                            && Lexicon.split(part).stream()
                                    .allMatch(
                                            it -> lexicon.has("legal", it) || isDegree(parts, it));
            if (tail) {
                parts.add(parts.removeLast() + ", " + part);
            } else {
                parts.add(part);
            }
        }
        return parts;
    }

    /// `MA` behind an organization is a state.
    private boolean isDegree(List<String> before, String word) {
        return lexicon.has("after", word) && judge.of(before.getLast()) != Kind.ORGANIZATION;
    }
}
