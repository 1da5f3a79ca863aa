package org.undersigned.ui.roster;

import org.undersigned.roster.Agreement;
import org.undersigned.roster.Capacity;
import org.undersigned.roster.SignOn;
import org.undersigned.roster.SignatoryField;
import org.undersigned.roster.Status;
import org.undersigned.ui.Messages;
import org.undersigned.ui.Moments;
import org.undersigned.workflow.desk.Event;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What is said of a line beside the list, in words.
final class LineWords {

    /// A row of a file, as the list keeps it: `signers.csv:14`.
    private static final Pattern ROW = Pattern.compile("(.+):(\\d+)");

    /// Fields that say nothing to anybody.
    private static final Set<String> HASHES = Set.of("signature_picture", "logo_picture");

    /// The longest text of a field that is told.
    private static final int LONGEST = 200;

    private final Messages messages;
    private final Moments moments;

    LineWords(InstantSource clock, Messages messages) {
        this.messages = messages;
        this.moments = new Moments(clock, messages);
    }

    /// `confirmed 2 hours ago by roe, from signers.csv, row 14`.
    String status(SignOn line) {
        Agreement agreement = line.agreement();
        StringBuilder said = new StringBuilder(messages.word(line.signatory().standing().status()));
        Moments.read(agreement.since()).ifPresent(it -> said.append(' ').append(moments.ago(it)));
        if (!agreement.recordedBy().isEmpty()) {
            said.append(' ').append(messages.text("line.status.by", agreement.recordedBy()));
        }
        if (!agreement.source().isEmpty()) {
            said.append(", ").append(source(agreement.source()));
        }
        return said.toString();
    }

    /// When the status became what it is, to the second; empty if that is unknown.
    String exactly(SignOn line) {
        return Moments.read(line.agreement().since()).map(moments::exactly).orElse("");
    }

    private String source(String source) {
        Matcher row = ROW.matcher(source);
        return row.matches()
                ? messages.text("line.status.row", row.group(1), row.group(2))
                : messages.text("line.status.source", source);
    }

    /// `Changed 2 hours ago by roe`.
    String happened(Event event) {
        String what =
                switch (event.way()) {
                    case COMMAND, OTHER -> messages.word(event.fate());
                    case UNDO -> messages.text("line.history.undone");
                    case REDO -> messages.text("line.history.redone");
                };
        return messages.text(
                "line.history.event", what, moments.ago(event.step().at()), event.who());
    }

    String exactly(Event event) {
        return moments.exactly(event.step().at());
    }

    /// What changed from what to what, a field each; of a line that came or went, where it is from.
    List<String> changes(Event event) {
        Map<String, Event.Words> words = new TreeMap<>(event.words());
        words.keySet().removeAll(HASHES);
        if (event.fate() != Event.Fate.CHANGED) {
            words.keySet().retainAll(Set.of("source", "status"));
        }
        return words.entrySet().stream().map(it -> change(it.getKey(), it.getValue())).toList();
    }

    private String change(String field, Event.Words both) {
        String before = value(field, both.before());
        String after = value(field, both.after());
        String name = messages.text("word.field." + field);
        if (before.isEmpty()) {
            return messages.text("line.history.came", name, after);
        }
        return after.isEmpty()
                ? messages.text("line.history.went", name, before)
                : messages.text("line.history.changed", name, before, after);
    }

    /// A word of a file in our words.
    private String value(String field, String word) {
        String said =
                switch (field) {
                    case "status" -> word(Status.values(), word);
                    case "capacity" -> word(Capacity.values(), word);
                    default -> word;
                };
        return said.length() <= LONGEST
                ? said
                : said.substring(0, said.offsetByCodePoints(0, LONGEST / 2)) + "…";
    }

    private String word(Enum<?>[] values, String word) {
        return Arrays.stream(values)
                .filter(it -> SignatoryField.word(it).equals(word))
                .map(messages::word)
                .findFirst()
                .orElse(word);
    }

    /// `9 confirmed · 3 pending`.
    String counted(List<SignOn> lines) {
        Map<Status, Long> counts =
                lines.stream()
                        .collect(
                                Collectors.groupingBy(
                                        it -> it.signatory().standing().status(),
                                        TreeMap::new,
                                        Collectors.counting()));
        return counts.entrySet().stream()
                .map(it ->
                        messages.text(
                                "line.several.status", it.getValue(), messages.word(it.getKey())))
                .collect(Collectors.joining(" · "));
    }
}
