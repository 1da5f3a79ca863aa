package org.undersigned.letter.form;

import java.util.List;

/// Something a form asks.
public sealed interface Question {

    /// What is asked, as the header of a column in which the answers stand.
    String field();

    /// The question in words.
    String label();

    /// A line to write on.
    ///
    /// @param required whether nobody can sign without
    /// @param small whether half a line will do
    record Line(String field, String label, boolean required, boolean small) implements Question {}

    /// One of several answers.
    ///
    /// @param open whether all stand there to be read, or one is picked from a list
    record Choice(String field, String label, List<Option> options, boolean open)
            implements Question {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /// Something to agree to.
    ///
    /// @param label what it is about
    /// @param statement what one says by ticking it
    record Tick(String field, String label, String statement) implements Question {}
}
