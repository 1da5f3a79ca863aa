package org.undersigned.letter.text;

import org.undersigned.letter.Block;
import org.undersigned.letter.Condition;
import org.undersigned.letter.Front;
import org.undersigned.letter.Inline;
import org.undersigned.letter.Invitation;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Letter.Note;
import org.undersigned.letter.Letterhead;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.SignatoryList;
import org.undersigned.letter.Style;
import org.undersigned.measure.Length;
import org.undersigned.measure.Paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Letters of random shape and nasty words, the same ones for the same seed.
final class RandomLetters {

    /// Words that mean something to CommonMark, YAML or the tags, and some that look as if.
    static final List<String> SNIPPETS =
            List.of(
                    "a",
                    "word",
                    "two words",
                    " ",
                    "  ",
                    "1.",
                    "1. ",
                    "12) x",
                    "1\\.",
                    "- ",
                    "-",
                    "--",
                    "---",
                    "- - -",
                    "***",
                    "*",
                    "**",
                    "_",
                    "__",
                    "snake_case",
                    "a_b",
                    "+",
                    "+ x",
                    "#",
                    "## ",
                    "#x",
                    "a #",
                    ">",
                    "> q",
                    "=",
                    "===",
                    "|",
                    "a | b",
                    "| --- |",
                    ":-:",
                    "`",
                    "``",
                    "```",
                    "~~~",
                    "~",
                    "[",
                    "]",
                    "[x]",
                    "[^1]",
                    "[^1]:",
                    "(",
                    ")",
                    "](",
                    "!",
                    "![",
                    "<b>",
                    "</b>",
                    "<!-- c -->",
                    "<",
                    ">x",
                    "<https://example.org>",
                    "&amp;",
                    "&",
                    "&#32;",
                    "AT&T",
                    "\\",
                    "\\\\",
                    "\\*",
                    "{",
                    "{{",
                    "}}",
                    "{{x}}",
                    "\\{{x}}",
                    "{{#if x}}",
                    "{{else}}",
                    "{{/if}}",
                    "'",
                    "\"",
                    ":",
                    ": ",
                    "“quoted”",
                    "\u00a0",
                    "\u2003",
                    "\u200b",
                    "é",
                    "e\u0301",
                    "𝒳",
                    "😀",
                    "עברית",
                    "العربية",
                    "日本語",
                    ".",
                    ",",
                    "@",
                    "\t",
                    "\u0007",
                    "\u2028",
                    "\n",
                    "no",
                    "null",
                    "2026-02-24",
                    "%",
                    "\ufeff");

    private static final List<String> NAMES =
            List.of("recipient.name", "x", "a_1.b", "signatories.count", "letter.date");

    private final Random random;
    private int depth;

    RandomLetters(long seed) {
        this.random = new Random(seed);
    }

    Letter letter() {
        List<Note> notes = List.of();
        if (chance(3)) {
            notes = List.of(new Note("1", blocks()), new Note("b", blocks()));
        }
        List<Block> body = new ArrayList<>(blocks());
        for (Note note : notes) {
            body.add(
                    new Block.Paragraph(
                            List.of(new Inline.NoteMark(note.label()), new Inline.Text(words()))));
            body.add(new Block.Paragraph(List.of(new Inline.Text("."))));
        }
        return new Letter(front(), body, notes.stream().map(this::withText).toList());
    }

    /// A note whose text survives, as one without is a problem.
    private Note withText(Note note) {
        List<Block> blocks = new ArrayList<>(note.blocks());
        blocks.add(new Block.Paragraph(List.of(new Inline.Text("n"))));
        return new Note(note.label(), blocks);
    }

    private Front front() {
        boolean much = chance(3);
        return new Front(
                "t" + words(),
                chance(2) ? null : LocalDate.of(2026, 2, 24),
                chance(2) ? Locale.US : Locale.forLanguageTag("no"),
                chance(2) ? Paper.LETTER : Paper.A4,
                much ? inlines() : List.of(),
                much ? head() : null,
                much ? List.of(recipient()) : List.of(),
                much ? inlines() : List.of(),
                much ? inlines() : List.of(),
                much ? List.of(words(), words()) : List.of(),
                much ? List.of(words()) : List.of(),
                much
                        ? new SignatoryList(
                                pick(SignatoryList.Order.values()),
                                pick(SignatoryList.Group.values()),
                                pick(SignatoryList.Columns.values()),
                                pick(SignatoryList.Layout.values()),
                                pick(SignatoryList.Count.values()),
                                List.of(pick(SignatoryList.Shown.values())),
                                chance(2))
                        : SignatoryList.DEFAULT,
                much
                        ? new Invitation(
                                LocalDate.of(2026, 3, 1),
                                chance(2) ? null : LocalDate.of(2026, 3, 8),
                                words())
                        : Invitation.NONE,
                much
                        ? new Style(
                                pick(Style.Layout.values()),
                                pick(Style.Face.values()),
                                new Length(Length.PER_POINT * 10 + random.nextInt(100_000)),
                                chance(2),
                                chance(2),
                                random.nextInt(0x1000000) & 0x606060)
                        : Style.DEFAULT);
    }

    private Letterhead head() {
        return new Letterhead(
                words(),
                List.of(words()),
                words(),
                List.of(new Letterhead.Logo("f" + words(), words())));
    }

    private Recipient recipient() {
        return new Recipient(
                "n" + words(),
                words(),
                words(),
                List.of(words()),
                words(),
                Map.of("state", words(), "a_b", words()));
    }

    private List<Block> blocks() {
        return deeper(this::block, List.of());
    }

    private List<Inline> inlines() {
        return deeper(this::inline, List.of(new Inline.Text(words())));
    }

    private <T> List<T> deeper(Supplier<T> maker, List<T> atTheEnd) {
        if (depth > 4) {
            return atTheEnd;
        }
        depth++;
        List<T> made = IntStream.range(0, random.nextInt(4)).mapToObj(_ -> maker.get()).toList();
        depth--;
        return made;
    }

    private Block block() {
        return switch (random.nextInt(12)) {
            case 0 -> new Block.Heading(1 + random.nextInt(6), inlines());
            case 1, 2, 3, 4 -> new Block.Paragraph(inlines());
            case 5 -> new Block.BulletList(chance(2), items());
            case 6 -> new Block.OrderedList(random.nextInt(4), chance(2), items());
            case 7 -> new Block.Quote(blocks());
            case 8 -> new Block.CodeBlock(chance(2) ? "" : words(), words() + "\n" + words());
            case 9 -> table();
            case 10 -> new Block.ThematicBreak();
            default -> new Block.When(condition(), blocks(), chance(2) ? blocks() : List.of());
        };
    }

    private List<Block.Item> items() {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(_ -> new Block.Item(blocks()))
                .toList();
    }

    private Block table() {
        List<Block.Alignment> columns =
                IntStream.rangeClosed(0, random.nextInt(3))
                        .mapToObj(_ -> pick(Block.Alignment.values()))
                        .toList();
        Supplier<List<Block.Cell>> row =
                () -> columns.stream().map(_ -> new Block.Cell(inlines())).toList();
        return new Block.Table(columns, row.get(), List.of(row.get(), row.get()));
    }

    private Inline inline() {
        return switch (random.nextInt(20)) {
            case 0, 1 -> new Inline.Emphasis(inlines());
            case 2, 3 -> new Inline.Strong(inlines());
            case 4 -> new Inline.Link(words(), chance(2) ? "" : words(), inlines());
            case 5 -> new Inline.Code(words());
            case 6 -> new Inline.Picture(words(), words(), words());
            case 7, 8 -> new Inline.Field(pick(NAMES.toArray(String[]::new)));
            case 9, 10 ->
                    new Inline.When(condition(), inlines(), chance(2) ? inlines() : List.of());
            case 11 -> new Inline.SoftBreak();
            case 12 -> new Inline.HardBreak();
            case 13 -> {
                String address = "https://example.org/" + random.nextInt(9);
                yield new Inline.Link(address, "", List.of(new Inline.Text(address)));
            }
            default -> new Inline.Text(words());
        };
    }

    private Condition condition() {
        String name = pick(NAMES.toArray(String[]::new));
        return switch (random.nextInt(3)) {
            case 0 -> new Condition.HasValue(name);
            case 1 -> new Condition.Is(name, words());
            default -> new Condition.IsNot(name, words());
        };
    }

    /// A few snippets, joined.
    String words() {
        StringBuilder words = new StringBuilder();
        for (int left = random.nextInt(4); left >= 0; left--) {
            words.append(SNIPPETS.get(random.nextInt(SNIPPETS.size())));
        }
        return words.toString();
    }

    /// Text as somebody might write it, not always well.
    String text() {
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(30); left >= 0; left--) {
            text.append(SNIPPETS.get(random.nextInt(SNIPPETS.size())));
            text.append(
                    pick(
                            new String[] {
                                "", "", " ", "\n", "\n\n", "\n> ", "\n- ", "\n    ", "\n\t"
                            }));
        }
        return text.toString().replace("\u0007", "").replace("\u2028", "");
    }

    private <T> T pick(T[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }
}
