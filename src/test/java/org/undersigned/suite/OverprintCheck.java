package org.undersigned.suite;

import org.undersigned.frame.Item;
import org.undersigned.frame.Sheet;
import org.undersigned.measure.Rectangle;

import java.util.ArrayList;
import java.util.List;

/// Nothing is printed over anything else: type over type, or over a picture.
final class OverprintCheck implements Check {

    @Override
    public List<String> findings(Specimen specimen) {
        List<String> findings = new ArrayList<>();
        int page = 0;
        for (Sheet sheet : specimen.document().sheets()) {
            page++;
            List<TypeBox> boxes = TypeBox.on(sheet);
            for (List<TypeBox> pair : TypeBox.overlaps(boxes)) {
                findings.add("page " + page + ": " + pair);
            }
            for (Item item : sheet.items()) {
                if (item instanceof Item.Image image) {
                    for (TypeBox box : boxes) {
                        if (box.standsOn(area(image.area()))) {
                            findings.add("page " + page + ": a picture and " + box);
                        }
                    }
                }
            }
        }
        return findings;
    }

    private static TypeBox.Area area(Rectangle area) {
        return new TypeBox.Area(
                area.x().toPoints(),
                area.y().toPoints(),
                area.right().toPoints(),
                area.y().plus(area.height()).toPoints());
    }
}
