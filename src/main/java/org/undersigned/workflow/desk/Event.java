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
/// @param kind what became of the line
/// @param words what it says in the fields that changed, by the words that files have for them
public record Event(
        Step step,
        String who,
        Change.Kind way,
        Passage.Kind kind,
        Map<String, Passage.Words> words) {

    public Event {
        words = Map.copyOf(words);
    }

    static Event of(Passage passage, Contents contents) {
        Map<String, Passage.Words> words = new TreeMap<>(passage.words());
        words.computeIfPresent(
                "party_id",
                (_, both) ->
                        new Passage.Words(
                                party(both.before(), contents), party(both.after(), contents)));
        Change change = passage.change();
        return new Event(Step.of(change), change.who(), change.kind(), passage.kind(), words);
    }

    private static String party(String id, Contents contents) {
        return contents.parties().withId(id).map(it -> it.value().name()).orElse("");
    }
}
