package org.undersigned.typeset.page;

import org.undersigned.measure.Length;

/// What should stay free below a text, on the page on which it ends, for what follows it.
///
/// @param least without which what follows would be torn from the text
/// @param whole with which all of what follows stands on that page; no less than the least
public record Reserve(Length least, Length whole) {

    public static final Reserve NONE = new Reserve(Length.ZERO, Length.ZERO);
}
