package org.undersigned.letter.text;

import org.undersigned.problem.Place;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/// The tags of conditions that found no counterpart in the paragraph, item, quote … they stand in.
///
/// Two that would be a pair if they stood in the same one are reported as such, once.
final class LooseTags {

    private final List<Loose> found = new ArrayList<>();

    private enum Kind {
        IF,
        ELSE,
        END_IF
    }

    private record Loose(Place place, Kind kind, String field) {}

    void opened(Place place, String field) {
        found.add(new Loose(place, Kind.IF, field));
    }

    void otherwise(Place place) {
        found.add(new Loose(place, Kind.ELSE, ""));
    }

    void closed(Place place) {
        found.add(new Loose(place, Kind.END_IF, ""));
    }

    /// Tells what is wrong with each.
    void report(Reading reading) {
        Deque<Loose> open = new ArrayDeque<>();
        for (Loose tag : found.stream().sorted(Comparator.comparing(Loose::place)).toList()) {
            switch (tag.kind()) {
                case IF -> open.push(tag);
                case ELSE -> {
                    if (open.isEmpty()) {
                        reading.error(tag.place(), "letter.strayElse");
                    }
                }
                case END_IF -> {
                    if (open.isEmpty()) {
                        reading.error(tag.place(), "letter.strayEndIf");
                    } else {
                        Loose first = open.pop();
                        int line = tag.place().line();
                        reading.error(
                                first.place(), "letter.conditionCrosses", first.field(), line);
                    }
                }
            }
        }
        open.forEach(tag -> reading.error(tag.place(), "letter.unclosedIf", tag.field()));
    }
}
