package org.undersigned.letter;

import java.util.List;

/// A stretch of text within a line.
public sealed interface Inline {

    /// Plain text, as it is to be read: no markup, no escapes, no line break.
    record Text(String text) implements Inline {}

    /// A merge field, `{{name}}`; its value is known only when the letter is merged.
    ///
    /// @param name the dotted name, such as `recipient.state`
    record Field(String name) implements Inline {}

    /// Text that depends on a condition.
    record When(Condition condition, List<Inline> then, List<Inline> otherwise) implements Inline {
        public When {
            then = List.copyOf(then);
            otherwise = List.copyOf(otherwise);
        }
    }

    /// Text with stress, set in italics.
    record Emphasis(List<Inline> text) implements Inline {
        public Emphasis {
            text = List.copyOf(text);
        }
    }

    /// Text with strong stress, set in bold.
    record Strong(List<Inline> text) implements Inline {
        public Strong {
            text = List.copyOf(text);
        }
    }

    /// Text in a typewriter face; fields in it are not recognized.
    record Code(String text) implements Inline {}

    /// Text that leads somewhere.
    ///
    /// @param target the address, without escapes
    /// @param title what the address is called, empty if nothing
    record Link(String target, String title, List<Inline> text) implements Inline {
        public Link {
            text = List.copyOf(text);
        }
    }

    /// A picture within the text.
    ///
    /// @param source the picture's file
    /// @param alt what it shows, for those who cannot see it
    record Picture(String source, String title, String alt) implements Inline {}

    /// The citation of a footnote.
    ///
    /// @param label the note's label
    record NoteMark(String label) implements Inline {}

    /// An end of line in the written text that is only a space in print.
    record SoftBreak() implements Inline {}

    /// An end of line that is meant.
    record HardBreak() implements Inline {}
}
