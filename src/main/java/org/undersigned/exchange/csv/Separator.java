package org.undersigned.exchange.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds out what separates the cells.
///
/// The first records are read with each candidate. The one that wins makes the most of them as wide
/// as the first, with more than one cell; ties go to the wider, then to the earlier candidate. A
/// first line `sep=;`, as Excel writes and reads it, decides at once.
final class Separator {

    /// A private-use character, which no file has.
    private static final char NONE = '\uF8FE';

    private static final char[] CANDIDATES = {',', ';', '\t', '|'};
    private static final int RECORDS = 50;
    private static final Pattern SEP =
            Pattern.compile("(?i)\"?sep=([^\"\\r\\n])\"?(?:\\r\\n|\\n|\\r)");

    private Separator() {}

    /// What was found.
    ///
    /// @param text the text without the line that only tells the separator
    /// @param separator what stands between two cells
    /// @param linesBefore the lines that were cut off in front
    record Found(String text, char separator, int linesBefore) {}

    static Found of(String text) {
        Matcher told = SEP.matcher(text);
        if (told.lookingAt()) {
            return new Found(text.substring(told.end()), told.group(1).charAt(0), 1);
        }
        char best = NONE;
        long bestScore = 0;
        for (char candidate : CANDIDATES) {
            long score = score(text, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return new Found(text, best == NONE ? belowTitle(text) : best, 0);
    }

    /// What separates the cells below a title that stands alone on its lines.
    private static char belowTitle(String text) {
        for (char candidate : CANDIDATES) {
            if (isTitled(text, candidate)) {
                return candidate;
            }
        }
        return NONE;
    }

    /// Whether, below lines of one cell, a header that people are known to use and rows follow,
    /// nearly all as wide as it.
    private static boolean isTitled(String text, char separator) {
        List<List<String>> records = new ArrayList<>();
        try {
            for (CsvRecord row : reader(separator).ofCsvRecord(new StringReader(text))) {
                records.add(row.getFields());
                if (records.size() == RECORDS) {
                    break;
                }
            }
        } catch (CsvParseException e) {
            return false;
        }
        int titles = 0;
        while (titles < records.size() && records.get(titles).size() == 1) {
            titles++;
        }
        if (titles == 0 || titles >= records.size()) {
            return false;
        }
        List<List<String>> table = records.subList(titles, records.size());
        int width = table.getFirst().size();
        long even = table.stream().filter(it -> it.size() == width).count();
        return even * 10 >= table.size() * 9L && TitleLines.standAbove(titles, table.getFirst());
    }

    /// In thousandths the records as wide as the first, then the width; 0 if there is one column.
    private static long score(String text, char separator) {
        long records = 0;
        long even = 0;
        int width = 0;
        try {
            for (CsvRecord row : reader(separator).ofCsvRecord(new StringReader(text))) {
                width = records == 0 ? row.getFieldCount() : width;
                even += row.getFieldCount() == width ? 1 : 0;
                if (++records == RECORDS) {
                    break;
                }
            }
        } catch (CsvParseException e) {
            even = Math.min(even, 1);
        }
        return width < 2 || records == 0 ? 0 : even * 1000 / records * 1000 + Math.min(width, 999);
    }

    /// Tolerant of everything but a quotation mark that is never closed.
    static CsvReader.CsvReaderBuilder reader(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .trimWhitespacesAroundQuotes(true)
                .allowUnclosedQuote(false)
                .skipEmptyLines(true);
    }
}
