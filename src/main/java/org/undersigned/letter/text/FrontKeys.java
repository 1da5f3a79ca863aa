package org.undersigned.letter.text;

import java.util.List;

/// The keys of a front matter, in the order in which they are written.
final class FrontKeys {

    static final List<String> FRONT =
            List.of(
                    "title",
                    "date",
                    "language",
                    "paper",
                    "subject",
                    "letterhead",
                    "to",
                    "salutation",
                    "closing",
                    "cc",
                    "enclosures",
                    "signatories",
                    "sign_on",
                    "style");

    static final List<String> LETTERHEAD = List.of("name", "address", "contact", "logos");

    static final List<String> SIGNATORIES =
            List.of("order", "group", "columns", "layout", "count", "show", "disclaimer");

    static final List<String> SIGN_ON = List.of("deadline", "closes", "contact");

    static final List<String> STYLE =
            List.of("layout", "face", "size", "justify", "hang", "accent");

    private FrontKeys() {}

    /// The keys below others.
    ///
    /// @param parents the keys that lead there, none for those of the front matter itself
    /// @throws IllegalArgumentException if no keys are there
    static List<String> below(List<String> parents) {
        return switch (String.join(".", parents)) {
            case "" -> FRONT;
            case "letterhead" -> LETTERHEAD;
            case "signatories" -> SIGNATORIES;
            case "sign_on" -> SIGN_ON;
            case "style" -> STYLE;
            default -> throw new IllegalArgumentException("no keys below " + parents);
        };
    }
}
