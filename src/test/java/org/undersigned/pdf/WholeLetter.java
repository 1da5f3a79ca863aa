package org.undersigned.pdf;

import org.undersigned.font.Cut;
import org.undersigned.frame.Attributes;
import org.undersigned.frame.Content;
import org.undersigned.frame.Document;
import org.undersigned.frame.Element;
import org.undersigned.frame.Role;
import org.undersigned.picture.Picture;
import org.undersigned.picture.PictureReader;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import javax.imageio.ImageIO;

/// Two pages with everything a letter may hold; its campaign is invented.
final class WholeLetter {

    private final Draft draft = new Draft();
    private final Content citation = draft.reserved();
    private final Content number = draft.reserved();

    private WholeLetter() {}

    static Document document() {
        return new WholeLetter().made();
    }

    private Document made() {
        Element logo =
                new Element(
                        Role.FIGURE,
                        Attributes.alternative("Logo: a ferry"),
                        List.of(draft.picture(logo())));
        Element sender = draft.element(Role.PARAGRAPH, draft.line("Harbor Coalition"));
        draft.rule();
        draft.bookmark(1, "Keep the ferry running");
        Element subject = draft.element(Role.HEADING_1, draft.line("Keep the ferry running"));
        Element opening = opening();
        draft.bookmark(2, "Three reasons");
        Element reasons = draft.element(Role.HEADING_2, draft.line("Three reasons"));
        Element list = list();
        Element link = link();
        Content across = draft.line("A paragraph that begins on one page");
        draft.folio("Page 1 of 2");
        draft.sheet();
        draft.head("To the affected office");
        draft.line(across, "and ends on the next, in the affected office’s hands.", Cut.ITALIC);
        Element split = draft.element(Role.PARAGRAPH, across);
        Element table = table();
        Element closing = draft.element(Role.PARAGRAPH, draft.line("Sincerely,"));
        Element signatories = signatories();
        Element note = note();
        draft.folio("Page 2 of 2");
        Element body =
                draft.element(
                        Role.SECTION, subject, opening, reasons, list, link, split, table, closing);
        return draft.document(logo, sender, body, signatories, note);
    }

    private Element opening() {
        Content text = draft.line("To the affected office: traffic flows, fjords freeze, AVATAR. ");
        draft.rule(); // an underline does not interrupt its text
        draft.line(text, "We, the undersigned, write about the ferry.", Cut.REGULAR);
        Element mark =
                draft.element(
                        Role.REFERENCE,
                        draft.element(Role.LINK, draft.leading(citation, "1", number)));
        Element french =
                new Element(
                        Role.SPAN,
                        new Attributes(
                                "",
                                "",
                                "fr",
                                Attributes.Numbering.NOT_A_LIST,
                                Attributes.Scope.NOT_A_HEADER),
                        List.of(draft.line("raison d’être")));
        return draft.element(Role.PARAGRAPH, text, mark, french);
    }

    private Element list() {
        Element item =
                draft.element(
                        Role.ITEM,
                        draft.element(Role.LABEL, draft.line("1.")),
                        draft.element(
                                Role.BODY,
                                draft.element(Role.PARAGRAPH, draft.line("First, the winter."))));
        return new Element(
                Role.LIST, Attributes.numbering(Attributes.Numbering.DECIMAL), List.of(item));
    }

    private Element link() {
        String target = "https://example.org/zürich?q=a b";
        Content text = draft.link("See our timetable", target);
        draft.line(text, "and its second line", Cut.REGULAR);
        draft.area(text, target);
        return draft.element(
                Role.PARAGRAPH, draft.element(Role.LINK, draft.element(Role.SPAN, text)));
    }

    private Element table() {
        Element header =
                new Element(
                        Role.HEADER_CELL,
                        Attributes.scope(Attributes.Scope.COLUMN),
                        List.of(draft.line("Ships")));
        Element cell = draft.element(Role.CELL, draft.line("Two"));
        return draft.element(
                Role.TABLE,
                draft.element(Role.TABLE_HEAD, draft.element(Role.ROW, header)),
                draft.element(Role.TABLE_BODY, draft.element(Role.ROW, cell)));
    }

    private Element signatories() {
        Element name =
                draft.element(
                        Role.ITEM, draft.element(Role.BODY, draft.line("Jānis Müller, 山田 Guild")));
        return new Element(
                Role.LIST, Attributes.numbering(Attributes.Numbering.NONE), List.of(name));
    }

    private Element note() {
        draft.rule();
        return draft.element(
                Role.NOTE,
                draft.element(
                        Role.LABEL, draft.element(Role.LINK, draft.leading(number, "1", citation))),
                draft.element(Role.PARAGRAPH, draft.line("Timetable of 2025.")));
    }

    private static Picture logo() {
        BufferedImage image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB);
        for (int i = 0; i < 40; i++) {
            image.setRGB(i, i, 0xFF1A4480);
            image.setRGB(39 - i, i, 0x801A4480);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PictureReader().read("logo.png", file.toByteArray()).value().orElseThrow();
    }
}
