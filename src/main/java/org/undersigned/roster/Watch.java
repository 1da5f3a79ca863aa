package org.undersigned.roster;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Knows what is confidential on a list and gives nothing of it away: all one can ask is whether a
/// text says any of it. So those may have it who make what goes out.
///
/// It does not show itself in a log or a message: {@link #toString} tells nothing.
public final class Watch {

    /// Knows nothing.
    public static final Watch NOTHING = new Watch("", List.of());

    private final String file;
    private final List<SignOn> list;
    private @Nullable Secrets secrets;

    /// @param file the file of the list, as problems name it
    Watch(String file, List<SignOn> list) {
        this.file = file;
        this.list = list;
    }

    /// What was seen.
    ///
    /// @param secret its number among all that is watched
    /// @param line the line of the list it is kept with
    public record Sighting(int secret, Kind kind, int line) {}

    /// What can be seen.
    public enum Kind {
        EMAIL,
        PHONE,
        /// A note long enough that nobody else says the same by chance.
        NOTE
    }

    /// The file of the list, as problems name it.
    public String file() {
        return file;
    }

    /// What a text says of what is confidential, each thing once. Words that a line or a page
    /// breaks are seen as well.
    public List<Sighting> in(String text) {
        return secrets().in(text);
    }

    private synchronized Secrets secrets() {
        Secrets known = secrets != null ? secrets : Secrets.of(list);
        secrets = known;
        return known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Watch watch && file.equals(watch.file) && list.equals(watch.list);
    }

    @Override
    public int hashCode() {
        return list.hashCode();
    }

    @Override
    public String toString() {
        return "Watch[…]";
    }
}
