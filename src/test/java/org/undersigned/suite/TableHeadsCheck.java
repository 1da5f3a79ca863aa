package org.undersigned.suite;

import org.undersigned.frame.Document;
import org.undersigned.frame.Item;
import org.undersigned.frame.Role;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The head of a table stands on every page that has rows of it, unless it is too tall.
final class TableHeadsCheck implements Check {

    /// A head with a cell of more lines than this is not repeated.
    private static final int TALLEST = 8;

    @Override
    public List<String> findings(Specimen specimen) {
        List<String> findings = new ArrayList<>();
        for (List<Block> table : specimen.printed().blocksOf(Role.TABLE)) {
            List<Block> head =
                    table.stream().filter(cell -> cell.role() == Role.HEADER_CELL).toList();
            boolean tall = head.stream().anyMatch(cell -> cell.lines().size() > TALLEST);
            Set<Integer> pages = new TreeSet<>();
            Parts.lines(table).forEach(line -> pages.add(line.page()));
            Parts.lines(head).forEach(line -> pages.remove(line.page()));
            for (int page : tall ? Set.<Integer>of() : pages) {
                String artifacts = artifacts(specimen.document(), page);
                for (Block cell : head) {
                    if (!artifacts.contains(cell.letters())) {
                        findings.add("page " + page + " lacks " + cell.said());
                    }
                }
            }
        }
        return findings;
    }

    /// What a page says that is in no structure.
    static String artifacts(Document document, int page) {
        return document.sheets().get(page - 1).items().stream()
                .filter(item -> !Item.isMeant(item.content()))
                .filter(Item.GlyphRun.class::isInstance)
                .map(item -> Said.letters(((Item.GlyphRun) item).glyphs().text()))
                .collect(Collectors.joining());
    }
}
