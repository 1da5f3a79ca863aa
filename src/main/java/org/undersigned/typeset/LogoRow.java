package org.undersigned.typeset;

import org.undersigned.frame.Attributes;
import org.undersigned.frame.Content;
import org.undersigned.frame.Element;
import org.undersigned.frame.Item;
import org.undersigned.frame.Node;
import org.undersigned.frame.Role;
import org.undersigned.letter.Letterhead;
import org.undersigned.measure.Length;
import org.undersigned.measure.Rectangle;
import org.undersigned.picture.Picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Logos side by side, centred on one line and sized so that none outshouts the others.
///
/// @param items the logos, from the top left corner of the row
/// @param nodes their figures
/// @param width of the whole row
/// @param height of the whole row
record LogoRow(List<Item> items, List<Node> nodes, Length width, Length height) {

    private static final Length TALLEST = Length.points(48);
    private static final Length WIDEST = Length.points(150);
    private static final Length GAP = Length.points(18);

    /// The side of a square logo. Others cover as much paper, as far as tallest and widest allow.
    private static final Length SQUARE = Length.points(46);

    LogoRow {
        items = List.copyOf(items);
        nodes = List.copyOf(nodes);
    }

    /// @param pictures the pictures by the names under which the logos call them
    static LogoRow of(
            List<Letterhead.Logo> logos, Map<String, Picture> pictures, Contents contents) {
        List<Rectangle> areas = new ArrayList<>();
        Length x = Length.ZERO;
        Length height = Length.ZERO;
        for (Letterhead.Logo logo : logos) {
            Rectangle area = size(picture(logo, pictures)).moved(x, Length.ZERO);
            areas.add(area);
            x = area.right().plus(GAP);
            height = height.max(area.height());
        }
        List<Item> items = new ArrayList<>();
        List<Node> nodes = new ArrayList<>();
        for (int index = 0; index < areas.size(); index++) {
            Letterhead.Logo logo = logos.get(index);
            Content content = contents.next();
            Rectangle area = areas.get(index);
            Length down = height.minus(area.height()).half();
            items.add(
                    new Item.Image(
                            area.moved(Length.ZERO, down),
                            picture(logo, pictures),
                            content.number()));
            nodes.add(
                    new Element(Role.FIGURE, Attributes.alternative(logo.alt()), List.of(content)));
        }
        return new LogoRow(items, nodes, x.minus(GAP).max(Length.ZERO), height);
    }

    private static Picture picture(Letterhead.Logo logo, Map<String, Picture> pictures) {
        Picture picture = pictures.get(logo.file());
        if (picture == null) {
            throw new IllegalArgumentException("no picture for " + logo.file());
        }
        return picture;
    }

    /// As large as a square logo in area, within bounds, keeping its proportions.
    private static Rectangle size(Picture picture) {
        double aspect = (double) picture.width() / picture.height();
        long tall = (long) (SQUARE.sp() / StrictMath.sqrt(aspect));
        Length height = new Length(tall).min(TALLEST);
        Length width = height.times(picture.width(), picture.height());
        if (width.exceeds(WIDEST)) {
            width = WIDEST;
            height = width.times(picture.height(), picture.width());
        }
        return new Rectangle(Length.ZERO, Length.ZERO, width, height);
    }
}
