package org.undersigned.letter.text;

import org.undersigned.letter.Condition;
import org.undersigned.problem.Place;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Gathers what stands in one container and folds the conditions in it.
///
/// @param <T> blocks or inlines
final class Branches<T> {

    private final Reading reading;
    private final LooseTags loose;
    private final Joint<T> joint;
    private final int depth;
    private final Deque<Open<T>> open = new ArrayDeque<>();
    private final List<T> outermost = new ArrayList<>();

    /// Makes a conditional node.
    interface Joint<T> {
        T when(Condition condition, List<T> then, List<T> otherwise);
    }

    /// A condition whose end has not been met.
    private static final class Open<T> {

        private final Place place;
        private final Condition condition;
        private final List<T> then = new ArrayList<>();
        private final List<T> otherwise = new ArrayList<>();
        private boolean turned;

        Open(Place place, Condition condition) {
            this.place = place;
            this.condition = condition;
        }

        List<T> current() {
            return turned ? otherwise : then;
        }
    }

    Branches(Reading reading, LooseTags loose, Joint<T> joint, int depth) {
        this.reading = reading;
        this.loose = loose;
        this.joint = joint;
        this.depth = depth;
    }

    /// How deep the next node stands.
    int depth() {
        return depth + open.size();
    }

    void add(T node) {
        (open.isEmpty() ? outermost : open.element().current()).add(node);
    }

    /// Takes part of a condition.
    void tag(Tag tag, Place place) {
        switch (tag) {
            case Tag.Field _ -> throw new IllegalArgumentException("no condition: " + tag);
            case Tag.If(Condition condition) -> open(condition, place);
            case Tag.Else _ -> turn(place);
            case Tag.EndIf _ -> close(place);
            case Tag.Broken(String written, Tag.Meant meant) -> {
                reading.error(place, "letter.malformedTag", written);
                switch (meant) {
                    case FIELD -> {}
                    case IF -> open(new Condition.HasValue(written), place);
                    case ELSE -> turn(place);
                    case END_IF -> close(place);
                }
            }
        }
    }

    private void open(Condition condition, Place place) {
        if (depth() == Dialect.DEEPEST) {
            reading.error(place, "letter.nestedTooDeep", Dialect.DEEPEST);
        }
        open.push(new Open<>(place, condition));
    }

    private void turn(Place place) {
        if (open.isEmpty()) {
            loose.otherwise(place);
        } else if (open.element().turned) {
            reading.error(
                    place,
                    "letter.secondElse",
                    open.element().condition.field(),
                    open.element().place.line());
        } else {
            open.element().turned = true;
        }
    }

    private void close(Place place) {
        if (open.isEmpty()) {
            loose.closed(place);
            return;
        }
        Open<T> done = open.pop();
        add(reading.placed(joint.when(done.condition, done.then, done.otherwise), done.place));
    }

    /// What stands in the container. Conditions still open are loose, and what follows them counts
    /// as theirs.
    List<T> finish() {
        while (!open.isEmpty()) {
            loose.opened(open.element().place, open.element().condition.field());
            close(open.element().place);
        }
        return outermost;
    }
}
