package org.undersigned.suite;

import org.undersigned.frame.Item;
import org.undersigned.frame.Sheet;
import org.undersigned.measure.Rectangle;

import java.util.ArrayList;
import java.util.List;

/// Pictures stand within the margins, and apart from each other.
final class PicturesCheck implements Check {

    /// Places are rounded.
    private static final double ROUNDED = 0.1;

    @Override
    public List<String> findings(Specimen specimen) {
        List<String> findings = new ArrayList<>();
        int page = 0;
        for (Sheet sheet : specimen.document().sheets()) {
            page++;
            Margins margins = Margins.of(sheet);
            List<Rectangle> pictures = pictures(sheet);
            for (int at = 0; at < pictures.size(); at++) {
                Rectangle picture = pictures.get(at);
                boolean beyond =
                        picture.x().toPoints() < margins.left() - ROUNDED
                                || picture.right().toPoints() > margins.right() + ROUNDED;
                List<Rectangle> others = pictures.subList(at + 1, pictures.size());
                if (beyond || others.stream().anyMatch(other -> touch(picture, other))) {
                    findings.add("page " + page + ": " + picture);
                }
            }
        }
        return findings;
    }

    private static List<Rectangle> pictures(Sheet sheet) {
        return sheet.items().stream()
                .filter(Item.Image.class::isInstance)
                .map(item -> ((Item.Image) item).area())
                .toList();
    }

    private static boolean touch(Rectangle one, Rectangle other) {
        return one.right().exceeds(other.x())
                && other.right().exceeds(one.x())
                && one.bottom().exceeds(other.y())
                && other.bottom().exceeds(one.y());
    }
}
