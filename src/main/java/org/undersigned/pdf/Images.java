package org.undersigned.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.undersigned.picture.Bitmap;
import org.undersigned.picture.Drawing;
import org.undersigned.picture.Picture;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/// The pictures of one document, each once however often it is drawn.
final class Images {

    private final Map<Picture, String> resources = new LinkedHashMap<>();

    /// The name of a picture in content streams.
    String resource(Picture picture) {
        return resources.computeIfAbsent(picture, _ -> "I" + (resources.size() + 1));
    }

    boolean isEmpty() {
        return resources.isEmpty();
    }

    /// The `XObject` resources of all pictures asked for (ISO 32000-1 §8.9.5).
    COSDictionary resources() {
        COSDictionary all = new COSDictionary();
        resources.forEach((picture, name) -> all.setItem(COSName.getPDFName(name), of(picture)));
        return all;
    }

    private static COSStream of(Picture picture) {
        return switch (picture) {
            case Bitmap bitmap -> of(bitmap);
            case Drawing drawing -> Drawings.form(drawing);
        };
    }

    private static COSStream of(Bitmap picture) {
        COSStream image = new COSStream();
        image.setItem(COSName.TYPE, COSName.XOBJECT);
        image.setItem(COSName.SUBTYPE, COSName.IMAGE);
        image.setInt(COSName.WIDTH, picture.width());
        image.setInt(COSName.HEIGHT, picture.height());
        image.setInt(COSName.BITS_PER_COMPONENT, 8);
        image.setItem(
                COSName.COLORSPACE,
                switch (picture.colour()) {
                    case GREY -> COSName.DEVICEGRAY;
                    case RGB -> COSName.DEVICERGB;
                });
        image.setItem(
                COSName.FILTER,
                switch (picture.coding()) {
                    case DEFLATED -> COSName.FLATE_DECODE;
                    case JPEG -> COSName.DCT_DECODE;
                });
        try (OutputStream out = image.createRawOutputStream()) {
            picture.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return image;
    }
}
