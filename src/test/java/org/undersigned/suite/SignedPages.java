package org.undersigned.suite;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Those who sign, as they are printed: each with its lines, and the headings above them.
final class SignedPages {

    private SignedPages() {}

    /// A heading, or one who signs.
    ///
    /// @param heading which of them
    /// @param lines all of its lines but its number, in reading order
    record Entry(boolean heading, List<TypeLine> lines) {
        Entry {
            lines = List.copyOf(lines);
        }

        TypeLine first() {
            return lines.getFirst();
        }

        TypeLine last() {
            return lines.getLast();
        }
    }

    /// All entries and headings in reading order.
    static List<Entry> entries(Specimen specimen) {
        List<String> signers = Said.signers(specimen.letter().copy());
        List<Block> blocks = specimen.parts().end();
        List<Entry> entries = new ArrayList<>();
        int start = 0;
        for (int at = 1; at <= blocks.size(); at++) {
            if (at == blocks.size() || !sameEntry(blocks.get(start), blocks.get(at))) {
                add(blocks.subList(start, at), signers, entries);
                start = at;
            }
        }
        return entries;
    }

    private static boolean sameEntry(Block one, Block next) {
        return one.item() > 0 && one.item() == next.item();
    }

    private static void add(List<Block> blocks, List<String> signers, List<Entry> entries) {
        List<Block> words = blocks.stream().filter(block -> !block.isLabel()).toList();
        String said = words.stream().map(Block::letters).collect(Collectors.joining());
        boolean heading = !blocks.isEmpty() && blocks.getFirst().isHeading();
        if (heading || signers.contains(said)) {
            entries.add(new Entry(heading, Parts.lines(words)));
        }
    }
}
