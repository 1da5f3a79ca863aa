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

/// Sets the logos of a letterhead.
final class LogoSetter {

    private final Contents contents;
    private final Map<String, Picture> pictures;

    /// @param pictures the pictures by the names under which the logos call them
    LogoSetter(Contents contents, Map<String, Picture> pictures) {
        this.contents = contents;
        this.pictures = pictures;
    }

    /// Logos in their places.
    ///
    /// @param items from the top left corner of the first row
    /// @param nodes their figures
    /// @param width of all rows
    /// @param height of all rows
    record Logos(List<Item> items, List<Node> nodes, Length width, Length height) {
        Logos {
            items = List.copyOf(items);
            nodes = List.copyOf(nodes);
        }
    }

    Logos set(List<Letterhead.Logo> logos, Length measure) {
        LogoRows rows =
                LogoRows.of(
                        logos.stream().map(logo -> LogoSize.of(picture(logo))).toList(), measure);
        List<Item> items = new ArrayList<>();
        List<Node> nodes = new ArrayList<>();
        for (int index = 0; index < logos.size(); index++) {
            Letterhead.Logo logo = logos.get(index);
            Rectangle area = rows.areas().get(index);
            Content content = contents.next();
            items.add(new Item.Image(area, picture(logo), content.number()));
            nodes.add(
                    new Element(Role.FIGURE, Attributes.alternative(logo.alt()), List.of(content)));
        }
        return new Logos(items, nodes, rows.width(), rows.height());
    }

    private Picture picture(Letterhead.Logo logo) {
        Picture picture = pictures.get(logo.file());
        if (picture == null) {
            throw new IllegalArgumentException("no picture for " + logo.file());
        }
        return picture;
    }
}
