package org.undersigned.workflow.desk;

import org.undersigned.store.Change;
import org.undersigned.store.Contents;
import org.undersigned.store.Passage;

import java.util.Map;
import java.util.TreeMap;

/// Something that was done to one line of a list, as the history tells it.
///
/// @param step what it was and when
/// @param who by whom
/// @param way whether it was a command, or went through the history
/// @param fate what became of the line
/// @param words what it says in the fields that changed, by the words that files have for them
public record Event(Step step, String who, Way way, Fate fate, Map<String, Words> words) {

    public Event {
        words = Map.copyOf(words);
    }

    /// How a change came about.
    public enum Way {
        COMMAND,
        /// The inverse of a command.
        UNDO,
        /// A command once more.
        REDO,
        /// Nobody asked for it: the file got another form, or somebody else was erased.
        OTHER
    }

    /// What became of a line.
    public enum Fate {
        ADDED,
        CHANGED,
        REMOVED
    }

    /// What a field said before and says after; empty for nothing.
    public record Words(String before, String after) {}

    static Event of(Passage passage, Contents contents) {
        Map<String, Words> words = new TreeMap<>();
        passage.words().forEach((field, both) -> words.put(field, words(both)));
        words.computeIfPresent(
                "party_id",
                (_, both) ->
                        new Words(party(both.before(), contents), party(both.after(), contents)));
        Change change = passage.change();
        return new Event(Step.of(change), change.who(), way(change), fate(passage), words);
    }

    private static Words words(Passage.Words both) {
        return new Words(both.before(), both.after());
    }

    private static Way way(Change change) {
        return switch (change.kind()) {
            case COMMAND -> Way.COMMAND;
            case UNDO -> Way.UNDO;
            case REDO -> Way.REDO;
            case BEGINNING, MIGRATION, ERASURE -> Way.OTHER;
        };
    }

    private static Fate fate(Passage passage) {
        return switch (passage.kind()) {
            case ADDED -> Fate.ADDED;
            case CHANGED -> Fate.CHANGED;
            case REMOVED -> Fate.REMOVED;
        };
    }

    private static String party(String id, Contents contents) {
        return contents.parties().withId(id).map(it -> it.value().name()).orElse("");
    }
}
