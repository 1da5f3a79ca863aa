package org.undersigned.letter.text;

import org.undersigned.letter.Inline;
import org.undersigned.letter.Inline.Text;

import java.util.ArrayList;
import java.util.List;

/// The spaces and ends of line at both ends of a stretch of inlines, and what is between.
final class Edges {

    private final List<Inline> before = new ArrayList<>();
    private final List<Inline> middle;
    private final List<Inline> after = new ArrayList<>();

    Edges(List<Inline> inlines, Trace trace) {
        middle = new ArrayList<>(inlines);
        while (!middle.isEmpty() && isEdge(middle.getFirst())) {
            before.add(middle.removeFirst());
        }
        while (!middle.isEmpty() && isEdge(middle.getLast())) {
            after.addFirst(middle.removeLast());
        }
        if (!middle.isEmpty() && middle.getFirst() instanceof Text(String text)) {
            String rest = text.substring(spacesAtStart(text));
            if (rest.length() < text.length()) {
                before.add(new Text(text.substring(0, text.length() - rest.length())));
                replace(0, new Text(rest), trace);
            }
        }
        if (!middle.isEmpty() && middle.getLast() instanceof Text(String text)) {
            int end = text.length() - spacesAtEnd(text);
            if (end < text.length()) {
                after.addFirst(new Text(text.substring(end)));
                replace(middle.size() - 1, new Text(text.substring(0, end)), trace);
            }
        }
    }

    private void replace(int index, Text fresh, Trace trace) {
        trace.replaced(middle.get(index), fresh);
        middle.set(index, fresh);
    }

    List<Inline> before() {
        return before;
    }

    List<Inline> middle() {
        return middle;
    }

    List<Inline> after() {
        return after;
    }

    private static boolean isEdge(Inline inline) {
        return Run.isBreak(inline)
                || (inline instanceof Text(String text) && spacesAtStart(text) == text.length());
    }

    private static int spacesAtStart(String text) {
        int spaces = 0;
        while (spaces < text.length() && text.charAt(spaces) == ' ') {
            spaces++;
        }
        return spaces;
    }

    private static int spacesAtEnd(String text) {
        int spaces = 0;
        while (spaces < text.length() && text.charAt(text.length() - 1 - spaces) == ' ') {
            spaces++;
        }
        return spaces;
    }
}
