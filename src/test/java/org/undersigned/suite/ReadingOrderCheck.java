package org.undersigned.suite;

import org.undersigned.frame.Role;
import org.undersigned.merge.Copy;
import org.undersigned.merge.Passage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/// The structure says what the letter says, once and in its order: from the subject down to the
/// closing, and each note.
final class ReadingOrderCheck implements Check {

    /// So much is shown around the first difference.
    private static final int SHOWN = 40;

    @Override
    public List<String> findings(Specimen specimen) {
        Copy copy = specimen.letter().copy();
        List<String> findings = new ArrayList<>();
        compare("text", Said.letters(text(copy)), letters(blocks(specimen)), findings);
        List<List<Block>> notes = specimen.printed().blocksOf(Role.NOTE);
        for (int index = 0; index < copy.notes().size(); index++) {
            List<Passage> note = copy.notes().get(index);
            String printed = index < notes.size() ? letters(notes.get(index)) : "";
            compare("note " + (index + 1), Said.letters(Said.in(note)), printed, findings);
        }
        if (notes.size() > copy.notes().size()) {
            findings.add(notes.size() + " notes");
        }
        return findings;
    }

    /// What a copy says from the subject, or the title, down to the closing.
    static String text(Copy copy) {
        return Said.in(
                List.of(
                        copy.subject().isEmpty() ? copy.title() : copy.subject(),
                        copy.salutation(),
                        copy.body(),
                        copy.closing()));
    }

    /// Where that is printed.
    static List<Block> blocks(Specimen specimen) {
        List<Block> blocks = new ArrayList<>();
        specimen.parts().opening().stream()
                .dropWhile(block -> block.role() != Role.HEADING_1)
                .forEach(blocks::add);
        blocks.addAll(specimen.parts().body());
        blocks.addAll(specimen.parts().closing());
        return blocks;
    }

    private static String letters(List<Block> blocks) {
        return Said.letters(said(blocks));
    }

    /// What blocks say, without labels, and without notes within notes.
    static String said(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> !block.isLabel())
                .filter(block -> Collections.frequency(block.path(), Role.NOTE) < 2)
                .map(Block::said)
                .collect(Collectors.joining());
    }

    private static void compare(String what, String said, String printed, List<String> findings) {
        if (!said.equals(printed)) {
            int at = 0;
            while (at < said.length()
                    && at < printed.length()
                    && said.charAt(at) == printed.charAt(at)) {
                at++;
            }
            findings.add(
                    what
                            + " says “"
                            + excerpt(said, at)
                            + "” and prints “"
                            + excerpt(printed, at)
                            + "”");
        }
    }

    private static String excerpt(String text, int at) {
        return text.substring(Math.max(0, at - SHOWN / 2), Math.min(text.length(), at + SHOWN));
    }
}
