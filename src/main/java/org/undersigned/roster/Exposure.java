package org.undersigned.roster;

import java.util.Optional;

/// How somebody is reached, where it stands in words that are printed: nobody means to publish the
/// number of a telephone beside a name. What is only likely is told, and never taken away.
public enum Exposure {
    /// An e-mail address, open or disguised: `ann (at) lake.example`.
    EMAIL,
    /// A telephone number.
    PHONE,
    /// A street and house number, a post-office box, a town with its postal code.
    ADDRESS;

    /// As much of a text is looked at, in UTF-16 units; no name is longer.
    private static final int LONGEST = 400;

    /// Fewer digits are no telephone number.
    private static final int NUMBER = 6;

    /// The first of these that stands in a text; nothing in almost every name.
    public static Optional<Exposure> in(String text) {
        String looked = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        int digits = 0;
        boolean at = false;
        for (int i = 0; i < looked.length(); i++) {
            char unit = looked.charAt(i);
            digits += unit >= '0' && unit <= '9' ? 1 : 0;
            at |= unit == '@' || ((unit == 't' || unit == 'T') && isAt(looked, i - 1));
        }
        if (at && Traces.isEmail(looked)) {
            return Optional.of(EMAIL);
        }
        if (digits >= NUMBER && Traces.isPhone(looked)) {
            return Optional.of(PHONE);
        }
        return digits > 0 && Traces.mayBeAddress(looked) && Traces.isAddress(looked)
                ? Optional.of(ADDRESS)
                : Optional.empty();
    }

    /// Whether the word “at” begins there, or what stands for it in brackets.
    private static boolean isAt(String text, int index) {
        return index > 0
                && (text.charAt(index) == 'a' || text.charAt(index) == 'A')
                && " ([{<".indexOf(text.charAt(index - 1)) >= 0;
    }
}
