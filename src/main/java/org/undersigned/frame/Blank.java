package org.undersigned.frame;

import java.util.List;

/// What is to be filled in at a place of a form (ISO 32000-1 §12.7).
public sealed interface Blank {

    /// By which it is read back.
    String name();

    /// What is asked, for those who cannot see what stands beside it.
    String label();

    /// A line of text.
    ///
    /// @param required whether it must not stay empty
    record Text(String name, String label, boolean required) implements Blank {}

    /// A box to tick.
    record Tick(String name, String label) implements Blank {}

    /// One of several of the same name, of which one holds.
    ///
    /// @param value what it means
    /// @param question what all of them answer
    record Radio(String name, String value, String question, String label) implements Blank {}

    /// One of a list.
    record Choice(String name, String label, List<Entry> entries) implements Blank {
        public Choice {
            entries = List.copyOf(entries);
        }
    }

    /// What the form says of itself to whoever reads it back; it is not seen.
    record Imprint(String name, String label, String value) implements Blank {}

    /// An entry of a list.
    ///
    /// @param value what it means
    /// @param words what is read
    record Entry(String value, String words) {}
}
