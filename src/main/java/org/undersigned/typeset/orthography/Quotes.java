package org.undersigned.typeset.orthography;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Makes quotation marks, apostrophes and primes of straight quotes.
///
/// Which way a mark turns its neighbours tell: it opens behind a space and before a word, and
/// closes behind a word. A mark becomes a quotation mark only together with its other half, in the
/// same text or, where somebody is quoted over several paragraphs, in the next ones. One that
/// nothing resolves stays straight.
final class Quotes {

    private static final char APOSTROPHE = '’';
    private static final char GERESH = '\u05F3';
    private static final char GERSHAYIM = '\u05F4';

    private final Marks marks;
    private final Set<String> clipped;

    private Quotes(Marks marks, Set<String> clipped) {
        this.marks = marks;
        this.clipped = clipped;
    }

    static Quotes of(Locale language) {
        return new Quotes(
                Marks.of(language),
                Rows.row("apostrophes.properties", language)
                        .map(row -> Set.of(row.split(" ")))
                        .orElse(Set.of()));
    }

    /// A mark that opens and waits for its other half.
    ///
    /// @param within whether it stands in a double quotation
    private record Open(CopyLine line, int index, boolean isDouble, boolean within) {}

    /// Corrects texts that follow each other.
    void correct(List<CopyLine> lines) {
        List<Open> pending = List.of();
        for (CopyLine line : lines) {
            pending = new Reading(line, pending).read();
        }
        pending.forEach(Quotes::giveUp);
    }

    /// A single mark before a word that opens nothing is an apostrophe, as in “'Abd”.
    private static void giveUp(Open mark) {
        if (!mark.isDouble() && Letters.isLetter(mark.line().at(mark.index() + 1))) {
            mark.line().replace(mark.index(), APOSTROPHE);
        }
    }

    /// One text being read.
    private final class Reading {
        private final CopyLine line;
        private final Deque<Open> open = new ArrayDeque<>();
        private final List<Open> pending;
        private boolean metDouble;

        /// The mark after a number that has closed a quotation last, and what it has closed.
        private int afterNumber = -1;

        private @Nullable Open closedThere;

        /// @param pending what the texts before have left open, at most one of a kind
        Reading(CopyLine line, List<Open> pending) {
            this.line = line;
            this.pending = new ArrayList<>(pending);
        }

        /// @return what may close in the next text, or go on there
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
                List<Open> mine =
                        open.stream().filter(mark -> mark.isDouble() == isDouble).toList();
                List<Open> old =
                        pending.stream().filter(mark -> mark.isDouble() == isDouble).toList();
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
            line.replace(index, feet ? Numbers.PRIME : hebrew ? GERESH : APOSTROPHE);
        }

        private void readSingle(int index, Turn turn) {
            char previous = line.at(index - 1);
            if (turn == Turn.OPENS && isClipped(index)) {
                line.replace(index, APOSTROPHE);
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
                    line.replace(index, APOSTROPHE);
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
            if (Numbers.isMeasure(line, index)) {
                line.replace(index, Numbers.DOUBLE_PRIME);
            } else if (closedThere != null) {
                line.replace(afterNumber, Numbers.DOUBLE_PRIME);
                print(closedThere, index);
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
            boolean within = open.stream().anyMatch(Open::isDouble);
            open.push(new Open(line, index, isDouble, within));
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

        /// Closes the last quotation of the kind; what was opened since stays straight.
        private boolean close(int index, boolean isDouble) {
            if (open.stream().noneMatch(mark -> mark.isDouble() == isDouble)) {
                return false;
            }
            Open found = open.pop();
            while (found.isDouble() != isDouble) {
                if (!isDouble) {
                    open.push(found);
                    return false;
                }
                giveUp(found);
                found = open.pop();
            }
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
                return marks.outer();
            }
            return mark.within() ? marks.inner() : marks.single();
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
            return decade || clipped.contains(Letters.lower(word));
        }
    }
}
