package org.undersigned.suite;

import org.undersigned.frame.Item;
import org.undersigned.frame.Sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The first page has neither running head nor folio; all others say which page they are, and of
/// how many.
final class RunningHeadCheck implements Check {

    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+");

    @Override
    public List<String> findings(Specimen specimen) {
        List<Sheet> sheets = specimen.document().sheets();
        List<String> findings = new ArrayList<>();
        for (int page = 1; page <= sheets.size(); page++) {
            String furniture = furniture(sheets.get(page - 1));
            List<Integer> numbers =
                    NUMBER.matcher(furniture).results().map(RunningHeadCheck::value).toList();
            boolean right =
                    page == 1
                            ? furniture.isBlank()
                            : numbers.contains(page) && numbers.contains(sheets.size());
            if (!right) {
                findings.add("page " + page + " says “" + furniture + "”");
            }
        }
        return findings;
    }

    /// The digits of any script are numbers; long ones are none of ours.
    private static int value(MatchResult number) {
        return number.group().length() > 6 ? -1 : Integer.parseInt(number.group());
    }

    /// What stands beyond the text and means nothing.
    private static String furniture(Sheet sheet) {
        Margins margins = Margins.of(sheet);
        StringBuilder text = new StringBuilder();
        for (Item item : sheet.items()) {
            if (item instanceof Item.GlyphRun run && !Item.isMeant(run.content())) {
                double baseline = run.baseline().toPoints();
                if (baseline < margins.top() || baseline > margins.bottom()) {
                    text.append(run.glyphs().text());
                }
            }
        }
        return text.toString();
    }
}
