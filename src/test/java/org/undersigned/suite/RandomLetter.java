package org.undersigned.suite;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A letter that nobody would write, from a seed: the same letter for the same seed.
final class RandomLetter {

    private static final List<String> SENTENCES =
            List.of(
                    "A bench costs less than the sign that forbids people to sit on the wall.",
                    "The branch library has been open three afternoons a week since the boiler"
                            + " failed.",
                    "Painted lines are not protection, and the crash figures say so every year.",
                    "It would cost $38,400 to extend opening hours by an evening a week.",
                    "Nothing in the budget suggests that the *savings* were ever counted.",
                    "We have **counted** every bench between the station and the river.",
                    "The interdepartmental guidelines characteristically overestimate neighborhood"
                            + " responsibilities.",
                    "See <https://example.org/benches/2030/autumn/river-path/table.csv> for all of"
                            + " it.",
                    "No reply.",
                    "Storytelling hour is held in four languages, in a room for thirty, with sixty"
                            + " chairs.");

    private static final List<String> WORDS =
            List.of(
                    "Alder",
                    "River",
                    "Coalition",
                    "Library",
                    "Friends",
                    "Bicycle",
                    "Institute",
                    "of",
                    "the",
                    "for",
                    "Internationalization",
                    "Bench",
                    "Z",
                    "Neighborhood",
                    "Association");

    private final Random random;
    private final List<String> notes = new ArrayList<>();

    RandomLetter(long seed) {
        random = new Random(seed);
    }

    /// Its text. Asks for no more than once.
    String text() {
        StringBuilder text = new StringBuilder("---\ntitle: Random\n");
        line(text, "date: 2031-03-03", 3);
        line(text, "paper: a4", 2);
        line(text, "subject: \"Re: " + sentences(1).replaceAll("[*<>]", "") + "\"", 2);
        line(text, "salutation: \"Dear Chair Roe:\"", 3);
        line(text, "closing: \"Sincerely,\"", 3);
        line(text, "cc: [\"The Mayor\", \"The Parks Board\"]", 2);
        line(text, "letterhead: {name: Coalition, address: [\"12 Elm Road\"]}", 2);
        text.append("signatories: {columns: ")
                .append(List.of("auto", "1", "2", "3").get(random.nextInt(4)))
                .append(", group: ")
                .append(List.of("none", "tier", "state").get(random.nextInt(3)))
                .append(", show: [name, organization]}\nstyle: {size: ")
                .append(9 + random.nextInt(5))
                .append(", justify: ")
                .append(random.nextBoolean())
                .append(", layout: ")
                .append(random.nextBoolean() ? "full-block" : "modified-block")
                .append("}\n---\n");
        int blocks = random.nextInt(24);
        for (int block = 0; block < blocks; block++) {
            text.append(random.nextInt(5) == 0 ? title() : block(2)).append("\n\n");
        }
        notes.forEach(note -> text.append(note).append("\n\n"));
        return text.toString();
    }

    /// Those who sign it.
    String roster() {
        StringBuilder roster = new StringBuilder("name,organization,tier,state\n");
        int signers = random.nextInt(3) == 0 ? random.nextInt(260) : random.nextInt(30);
        List<String> tiers = List.of("national", "state", "local", "tribal");
        for (int signer = 1; signer <= signers; signer++) {
            roster.append(random.nextInt(4) == 0 ? "Jane " + words(1 + random.nextInt(2)) : "")
                    .append(",")
                    .append(words(1 + random.nextInt(8)))
                    .append(" ")
                    .append(signer)
                    .append(",")
                    .append(tiers.get(random.nextInt(4)))
                    .append(",S")
                    .append(random.nextInt(9))
                    .append("\n");
        }
        return roster.toString();
    }

    private void line(StringBuilder text, String line, int likely) {
        if (random.nextInt(4) < likely) {
            text.append(line).append('\n');
        }
    }

    private String title() {
        return random.nextBoolean()
                ? "#".repeat(1 + random.nextInt(4)) + " " + words(1 + random.nextInt(9))
                : "**" + words(4) + "**";
    }

    private String block(int deep) {
        return switch (random.nextInt(deep > 0 ? 11 : 6)) {
            case 0 -> sentences(1);
            case 1, 2, 3, 4, 5 -> sentences(1 + random.nextInt(9)) + citation();
            case 6 -> within("> ", "> ", block(deep - 1) + "\n\n" + block(deep - 1));
            case 7 -> items("* ", deep);
            case 8 -> items("1. ", deep);
            case 9 -> table();
            default -> "```\n" + (words(3) + "\n").repeat(1 + random.nextInt(20)) + "```";
        };
    }

    private String items(String label, int deep) {
        StringBuilder items = new StringBuilder();
        int count = 1 + random.nextInt(7);
        String between = random.nextBoolean() ? "\n" : "\n\n";
        for (int item = 0; item < count; item++) {
            String text = random.nextInt(3) == 0 ? block(deep - 1) : sentences(1);
            items.append(within(label, " ".repeat(label.length()), text)).append(between);
        }
        return items.toString().stripTrailing();
    }

    private static String within(String first, String others, String block) {
        return first + block.replace("\n", "\n" + others);
    }

    private String table() {
        StringBuilder table = new StringBuilder("| Street | What is missing |\n|--|--|\n");
        int rows = random.nextInt(random.nextInt(4) == 0 ? 60 : 8);
        for (int row = 0; row < rows; row++) {
            table.append("| ").append(words(2)).append(" | ").append(sentences(1)).append(" |\n");
        }
        return table.toString().stripTrailing();
    }

    private String citation() {
        if (random.nextInt(4) > 0) {
            return "";
        }
        String label = "[^n" + notes.size() + "]";
        notes.add(label + ": " + sentences(1 + random.nextInt(random.nextInt(5) == 0 ? 40 : 4)));
        return label;
    }

    private String sentences(int count) {
        return some(SENTENCES, count);
    }

    private String words(int count) {
        return some(WORDS, count);
    }

    private String some(List<String> parts, int count) {
        List<String> chosen = new ArrayList<>();
        for (int part = 0; part < count; part++) {
            chosen.add(parts.get(random.nextInt(parts.size())));
        }
        return String.join(" ", chosen);
    }
}
