package org.undersigned.workflow.desk;

import org.undersigned.store.Change;

import java.time.Instant;
import java.util.List;

/// Something that was done, as the history tells it.
///
/// @param key what it was, such as `step.letter.write`
/// @param arguments what its sentence names
/// @param at when
public record Step(String key, List<String> arguments, Instant at) {

    public Step {
        arguments = List.copyOf(arguments);
    }

    static Step of(Change change) {
        return new Step(change.label().key(), change.label().arguments(), change.at());
    }
}
