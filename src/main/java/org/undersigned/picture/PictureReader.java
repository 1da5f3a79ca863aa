package org.undersigned.picture;

import org.undersigned.problem.Outcome;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// Reads logos and signatures from PNG, JPEG and SVG files.
///
/// ```java
/// switch (new PictureReader().read("logo.png", folder.resolve("logo.png"))) {
///     case Outcome.Done(Picture logo, var warnings) -> …
///     case Outcome.Failed(var problems) -> …
/// }
/// ```
public final class PictureReader {

    /// The largest file that is read: 20 MB.
    public static final int MAX_BYTES = 20 * 1024 * 1024;

    /// The most pixels that are decoded: 40 million.
    public static final long MAX_PIXELS = 40_000_000;

    /// Reads a picture from a file.
    ///
    /// @param name the file's name as the user wrote it, for the problems
    public Outcome<Picture> read(String name, Path file) {
        if (!Files.isRegularFile(file)) {
            return Outcome.failed(Problem.error(Place.file(name), "picture.missing", name));
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(name, in.readNBytes(MAX_BYTES + 1));
        } catch (IOException e) {
            return Outcome.failed(Problem.error(Place.file(name), "picture.unreadable", name));
        }
    }

    /// Reads a picture from the bytes of a file.
    ///
    /// @param name the file's name as the user wrote it, for the problems
    public Outcome<Picture> read(String name, byte[] bytes) {
        Place place = Place.file(name);
        if (bytes.length > MAX_BYTES) {
            int limit = MAX_BYTES / (1024 * 1024);
            return Outcome.failed(Problem.error(place, "picture.tooLarge", name, limit));
        }
        Optional<Format> format = Format.of(bytes);
        if (format.isEmpty()) {
            return Outcome.failed(Problem.error(place, "picture.unknownFormat", name));
        }
        if (format.get() == Format.SVG) {
            return new SvgReader(name, bytes).read();
        }
        try {
            return decode(name, format.get(), bytes);
        } catch (IOException | RuntimeException e) {
            // The decoders of the JDK answer damage with whatever exception it leads to.
            return Outcome.failed(Problem.error(place, "picture.damaged", name));
        }
    }

    private static Outcome<Picture> decode(String name, Format format, byte[] bytes)
            throws IOException {
        Place place = Place.file(name);
        JpegHeader header =
                format == Format.JPEG
                        ? JpegHeader.of(bytes)
                        : new JpegHeader(3, Orientation.UPRIGHT);
        if (header.components() == 4) {
            return Outcome.failed(Problem.error(place, "picture.inkColours", name));
        }
        ImageReader reader = ImageIO.getImageReadersByFormatName(format.imageIoName()).next();
        try (ImageInputStream in =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MAX_PIXELS) {
                return Outcome.failed(
                        Problem.error(place, "picture.tooManyPixels", name, width, height));
            }
            List<Problem> warnings = new ArrayList<>();
            reader.addIIOReadWarningListener(
                    (_, _) -> warnings.add(Problem.warning(place, "picture.imperfect", name)));
            BufferedImage image = reader.read(0);
            Pixels pixels = new Pixels(image, header.orientation());
            return Outcome.of(encode(format, pixels), warnings.stream().distinct().toList());
        } finally {
            reader.dispose();
        }
    }

    /// Photographs stay JPEG, because they would be ten times as large without loss.
    private static Picture encode(Format format, Pixels pixels) throws IOException {
        return switch (format) {
            case PNG, SVG -> Encoder.deflated(pixels);
            case JPEG -> Encoder.jpeg(pixels);
        };
    }
}
