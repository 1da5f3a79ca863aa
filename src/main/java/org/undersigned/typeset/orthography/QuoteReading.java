package org.undersigned.typeset.orthography;

import org.jspecify.annotations.Nullable;
import org.undersigned.typeset.orthography.Quotes.Open;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// One text whose marks are being read, from its first character to its last.
final class QuoteReading {

    private static final char GERESH = '\u05F3';
    private static final char GERSHAYIM = '\u05F4';

    private final Quotes quotes;
    private final CopyLine line;
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Open> pending;
    private boolean metDouble;

    /// How many of those that are open are double.
    private int doubles;

    /// The mark after a number that has closed a quotation last, and what it has closed.
    private int afterNumber = -1;

    private @Nullable Open closedThere;

    /// @param pending what the texts before have left open, at most one of a kind
    QuoteReading(Quotes quotes, CopyLine line, List<Open> pending) {
        this.quotes = quotes;
        this.line = line;
        this.pending = new ArrayList<>(pending);
    }

    /// Reads the text: what may close in the next one, or go on there.
    List<Open> read() {
        int index = 0;
        while (index < line.length()) {
            if (!isStraight(index)) {
                index++;
                continue;
            }
            int end = index;
            while (isStraight(end)) {
                end++;
            }
            readRun(index, end);
            index = end;
        }
        if (metDouble) {
            pending.removeIf(Open::isDouble);
        }
        return left();
    }

    private List<Open> left() {
        List<Open> left = new ArrayList<>();
        for (boolean isDouble : new boolean[] {true, false}) {
            List<Open> mine = open.stream().filter(mark -> mark.isDouble() == isDouble).toList();
            List<Open> old = pending.stream().filter(mark -> mark.isDouble() == isDouble).toList();
            if (mine.size() == 1) {
                left.addAll(mine);
                old.forEach(Quotes::giveUp);
            } else {
                mine.forEach(Quotes::giveUp);
                left.addAll(old);
            }
        }
        return left;
    }

    private boolean isStraight(int index) {
        char c = line.at(index);
        return (c == '"' || c == '\'') && line.isOpen(index);
    }

    /// Marks in a row open or close together: what stands around them all decides.
    private void readRun(int from, int to) {
        char previous = line.at(from - 1);
        char next = line.at(to);
        int start = from;
        if (line.at(from) == '\'' && isInWord(previous, from, to)) {
            readInner(from);
            start = from + 1;
            previous = '(';
        }
        for (int i = start; i < to; i++) {
            Turn turn = Turn.between(previous, next);
            if (line.at(i) == '"') {
                readDouble(i, turn);
            } else {
                readSingle(i, turn);
            }
        }
    }

    /// Whether a single mark stands between letters or digits, as in “don't” and “l'"État"”.
    private boolean isInWord(char previous, int from, int to) {
        boolean elided = to == from + 2 && line.at(from + 1) == '"';
        return Letters.isWord(previous)
                && Letters.isWord(line.at(to))
                && (to == from + 1 || (elided && Letters.isLetter(previous)))
                && !(to == from + 1 && Turn.between(previous, line.at(to)) == Turn.EITHER);
    }

    private void readInner(int index) {
        boolean feet =
                Character.isDigit(line.at(index - 1))
                        && Character.isDigit(line.at(index + 1))
                        && Numbers.digitsFrom(line, index + 1) != 3;
        boolean hebrew = Letters.isHebrew(line.at(index - 1));
        line.replace(index, feet ? Numbers.PRIME : hebrew ? GERESH : Quotes.APOSTROPHE);
    }

    private void readSingle(int index, Turn turn) {
        char previous = line.at(index - 1);
        if (turn == Turn.OPENS && isClipped(index)) {
            line.replace(index, Quotes.APOSTROPHE);
        } else if (turn == Turn.OPENS) {
            push(index, false);
        } else if (turn == Turn.EITHER) {
            if (!close(index, false)) {
                push(index, false);
            }
        } else if (turn == Turn.CLOSES && !close(index, false)) {
            if (Numbers.isMeasure(line, index)) {
                line.replace(index, Numbers.PRIME);
            } else if (Letters.isHebrew(previous)) {
                line.replace(index, GERESH);
            } else if (Letters.isWord(previous)) {
                line.replace(index, Quotes.APOSTROPHE);
            }
        }
    }

    private void readDouble(int index, Turn turn) {
        char previous = line.at(index - 1);
        if (Letters.isHebrew(previous) && Letters.isHebrew(line.at(index + 1))) {
            line.replace(index, GERSHAYIM);
            return;
        }
        if (Numbers.followsMinutes(line, index)) {
            line.replace(index, Numbers.DOUBLE_PRIME);
            return;
        }
        switch (turn) {
            case OPENS -> push(index, true);
            case CLOSES -> closeDouble(index);
            case EITHER -> {
                if (!close(index, true)) {
                    push(index, true);
                }
            }
            case UNSURE -> {
                if (Numbers.isMeasure(line, index)) {
                    line.replace(index, Numbers.DOUBLE_PRIME);
                }
            }
        }
    }

    private void closeDouble(int index) {
        if (close(index, true)) {
            return;
        }
        Open closed = closedThere;
        if (Numbers.isMeasure(line, index)) {
            line.replace(index, Numbers.DOUBLE_PRIME);
        } else if (closed != null) {
            line.replace(afterNumber, Numbers.DOUBLE_PRIME);
            print(closed, index);
            closedThere = null;
        } else if (!metDouble) {
            carried(true).ifPresent(mark -> print(mark, index));
        }
        metDouble = true;
    }

    private void push(int index, boolean isDouble) {
        if (isFirst(index)) {
            carried(isDouble)
                    .ifPresent(mark -> mark.line().replace(mark.index(), pair(mark).opening()));
        }
        metDouble |= isDouble;
        open.push(new Open(line, index, isDouble, doubles > 0));
        doubles += isDouble ? 1 : 0;
    }

    /// Takes what the texts before have left open.
    private Optional<Open> carried(boolean isDouble) {
        Optional<Open> carried =
                pending.stream().filter(mark -> mark.isDouble() == isDouble).findFirst();
        carried.ifPresent(pending::remove);
        return carried;
    }

    /// Whether a text begins with this mark.
    private boolean isFirst(int index) {
        for (int i = 0; i < index; i++) {
            if (Letters.isWord(line.at(i))) {
                return false;
            }
        }
        return true;
    }

    /// Closes the last quotation of the kind; a single one only within the double ones that are
    /// open. What was opened since is given up.
    private boolean close(int index, boolean isDouble) {
        boolean blocked = !isDouble && !open.isEmpty() && open.getFirst().isDouble();
        if (open.isEmpty() || blocked || (isDouble && doubles == 0)) {
            return false;
        }
        Open found = open.pop();
        while (found.isDouble() != isDouble) {
            Quotes.giveUp(found);
            found = open.pop();
        }
        doubles -= isDouble ? 1 : 0;
        print(found, index);
        if (isDouble && Numbers.isMeasure(line, index)) {
            afterNumber = index;
            closedThere = found;
        }
        return true;
    }

    private void print(Open found, int index) {
        found.line().replace(found.index(), pair(found).opening());
        line.replace(index, pair(found).closing());
    }

    private Marks.Pair pair(Open mark) {
        if (mark.isDouble()) {
            return quotes.marks().outer();
        }
        return mark.within() ? quotes.marks().inner() : quotes.marks().single();
    }

    /// Whether an apostrophe stands before a decade or a clipped word: “'90s”, “'tis”.
    private boolean isClipped(int index) {
        int end = index + 1;
        while (Letters.isWord(line.at(end))) {
            end++;
        }
        String word = line.substring(index + 1, end);
        boolean decade =
                word.length() >= 2
                        && Numbers.digitsFrom(line, index + 1) == 2
                        && (word.length() == 2 || word.substring(2).equals("s"));
        return decade || quotes.clipped().contains(Letters.lower(word));
    }
}
