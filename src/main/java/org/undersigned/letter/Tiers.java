package org.undersigned.letter;

import java.util.List;

/// How wide the reach of an organization is: the levels that lists know, as files name them.
public final class Tiers {

    /// From the widest to the narrowest, and tribal last.
    public static final List<String> ALL =
            List.of("international", "national", "regional", "state", "local", "tribal");

    private Tiers() {}
}
