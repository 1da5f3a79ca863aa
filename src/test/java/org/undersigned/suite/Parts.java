package org.undersigned.suite;

import org.undersigned.frame.Role;
import org.undersigned.merge.Copy;
import org.undersigned.merge.SignerGroup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A letter's blocks by what they are to it; notes are in none of them.
///
/// @param opening down to the salutation
/// @param body the text
/// @param closing the line below it, or nothing
/// @param end those who sign, and what follows them
record Parts(List<Block> opening, List<Block> body, List<Block> closing, List<Block> end) {

    Parts {
        opening = List.copyOf(opening);
        body = List.copyOf(body);
        closing = List.copyOf(closing);
        end = List.copyOf(end);
    }

    static Parts of(Printed printed, Copy copy) {
        List<Block> blocks =
                printed.blocks().stream()
                        .filter(block -> !block.isIn(Role.NOTE) && !block.lines().isEmpty())
                        .toList();
        int body = endOfOpening(blocks, copy);
        int closing = closing(blocks, body, copy);
        int end = closing < 0 ? end(blocks, body, copy) : closing + 1;
        return new Parts(
                blocks.subList(0, body),
                blocks.subList(body, closing < 0 ? end : closing),
                closing < 0 ? List.of() : List.of(blocks.get(closing)),
                blocks.subList(end, blocks.size()));
    }

    private static int endOfOpening(List<Block> blocks, Copy copy) {
        int subject = 0;
        while (subject < blocks.size() && blocks.get(subject).role() != Role.HEADING_1) {
            subject++;
        }
        int next = Math.min(subject + 1, blocks.size());
        boolean greeted = !Said.letters(Said.in(copy.salutation())).isEmpty();
        return greeted ? Math.min(next + 1, blocks.size()) : next;
    }

    /// The last paragraph that says what the closing says.
    private static int closing(List<Block> blocks, int body, Copy copy) {
        String said = Said.letters(Said.in(copy.closing()));
        int found = -1;
        for (int at = body; at < blocks.size() && !said.isEmpty(); at++) {
            Block block = blocks.get(at);
            if (block.where().equals("P") && block.letters().equals(said)) {
                found = at;
            }
        }
        return found;
    }

    /// Where those who sign begin when nothing is said above them, or what follows them.
    private static int end(List<Block> blocks, int body, Copy copy) {
        Set<String> signers =
                letters(
                        Stream.concat(
                                copy.signers().stream().limit(1).map(SignerGroup::heading),
                                copy.signers().stream()
                                        .limit(1)
                                        .flatMap(group -> group.signers().stream().limit(1))
                                        .map(signer -> signer.details().getFirst().text())));
        Set<String> tail =
                letters(
                        Stream.concat(
                                copy.cc().stream().limit(1), copy.enclosures().stream().limit(1)));
        for (int at = body; at < blocks.size(); at++) {
            Block block = blocks.get(at);
            boolean may = block.isHeading() || block.isIn(Role.ITEM);
            if (may && signers.stream().anyMatch(block.letters()::endsWith)) {
                return at;
            }
            if (may && tail.contains(block.letters())) {
                return at - 1; // its label
            }
        }
        return blocks.size();
    }

    private static Set<String> letters(Stream<String> texts) {
        return texts.map(Said::letters).filter(text -> !text.isEmpty()).collect(Collectors.toSet());
    }

    /// The lines of blocks, in reading order, without bullets.
    static List<TypeLine> lines(List<Block> blocks) {
        List<TypeLine> lines = new ArrayList<>();
        for (Block block : blocks) {
            if (!block.isLabel()) {
                lines.addAll(block.lines());
            }
        }
        return lines;
    }
}
