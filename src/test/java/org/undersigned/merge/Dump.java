package org.undersigned.merge;

import java.util.List;
import java.util.stream.Collectors;

/// Writes copy down in a line per passage, for tests to compare.
final class Dump {

    private Dump() {}

    static String phrases(List<Phrase> phrases) {
        return phrases.stream().map(Dump::phrase).collect(Collectors.joining());
    }

    static List<String> passages(List<Passage> passages) {
        return passages.stream().map(Dump::passage).toList();
    }

    private static String phrase(Phrase phrase) {
        return switch (phrase) {
            case Phrase.Words words -> words.text();
            case Phrase.NoteMark mark -> "[" + mark.number() + "]";
            case Phrase.LineEnd _ -> "/";
        };
    }

    private static String passage(Passage passage) {
        return switch (passage) {
            case Passage.Heading heading -> "# " + phrases(heading.text());
            case Passage.Paragraph paragraph -> phrases(paragraph.text());
            case Passage.Listing list ->
                    (list.numbered() ? list.start() + "." : "-")
                            + list.items().stream().map(Dump::passages).toList();
            case Passage.Quotation quotation -> "> " + passages(quotation.passages());
            case Passage.Verbatim code ->
                    "` "
                            + code.lines().stream()
                                    .map(Phrase.Words::text)
                                    .collect(Collectors.joining("|"));
            case Passage.Tabular table -> "table " + table.rows().size();
            case Passage.Ornament _ -> "***";
        };
    }
}
