package org.undersigned.picture;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.FloatSize;

import org.jspecify.annotations.Nullable;
import org.undersigned.picture.Unprintable.Reason;
import org.undersigned.problem.Outcome;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

/// Reads drawings (SVG 1.1 and the static parts of SVG 2). Nothing outside the file is opened, and
/// no script is run. What is drawn in plain colours stays a drawing; gradients, masks and
/// transparency become pixels, fine enough for print.
final class SvgReader {

    /// The largest drawing that is read: 4 MB.
    static final int MAX_BYTES = 4 * 1024 * 1024;

    /// Depth, depth of uses within uses, and paths; {@link SvgGuard} and {@link Recording} come
    /// before them.
    private static final DocumentLimits LIMITS =
            new DocumentLimits(2 * SvgGuard.MAX_DEPTH, 20, SvgGuard.MAX_ELEMENTS);

    /// The longer side in pixels where it cannot stay a drawing: 600 to the inch and more at the
    /// sizes at which logos are printed.
    private static final int FINE = 1_600;

    /// The same where only its weight is looked at.
    private static final int COARSE = 160;

    /// How long reading may take, however the limits on its parts add up; plenty for any logo on a
    /// busy machine.
    private static final long PATIENCE_SECONDS = 30;

    private final String name;
    private final Place place;
    private final byte[] bytes;

    SvgReader(String name, byte[] bytes) {
        this.name = name;
        this.place = Place.file(name);
        this.bytes = bytes;
    }

    /// Reads it in a thread of its own, which is left behind if it takes too long.
    Outcome<Picture> read() {
        if (bytes.length > MAX_BYTES) {
            return failed(Reason.TOO_DETAILED);
        }
        FutureTask<Outcome<Picture>> reading = new FutureTask<>(this::pictureOf);
        Thread thread = Thread.ofPlatform().daemon().name("drawing").start(reading);
        try {
            return reading.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException _) {
            thread.interrupt();
            return failed(Reason.TOO_DETAILED);
        } catch (InterruptedException _) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            return failed(Reason.TOO_DETAILED);
        } catch (ExecutionException e) {
            return switch (e.getCause()) {
                case Unprintable unprintable -> failed(unprintable.reason());
                case StackOverflowError _, OutOfMemoryError _ -> failed(Reason.TOO_DETAILED);
                // The library answers damage with whatever exception it leads to.
                case null, default -> Outcome.failed(Problem.error(place, "picture.damaged", name));
            };
        }
    }

    private Outcome<Picture> failed(Reason reason) {
        return Outcome.failed(Problem.error(place, reason.key(), name));
    }

    private Outcome<Picture> pictureOf() throws IOException, XMLStreamException {
        SvgGuard guard = guard();
        LoaderContext context =
                LoaderContext.builder()
                        .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                        .documentLimits(LIMITS)
                        .build();
        @Nullable SVGDocument document = new SVGLoader().load(() -> guard, null, context);
        if (document == null) {
            guard.refusal()
                    .ifPresent(refusal -> {
                        throw refusal;
                    });
            return Outcome.failed(Problem.error(place, "picture.damaged", name));
        }
        List<Problem> warnings = new ArrayList<>();
        if (guard.hasText()) {
            warnings.add(Problem.warning(place, "picture.svgText", name));
        }
        if (guard.hasScript()) {
            warnings.add(Problem.warning(place, "picture.svgScript", name));
        }
        return Outcome.of(drawn(document), warnings);
    }

    private SvgGuard guard() throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((_, _, _, _) -> new ByteArrayInputStream(new byte[0]));
        return new SvgGuard(factory.createXMLEventReader(new ByteArrayInputStream(bytes)));
    }

    private static Picture drawn(SVGDocument document) throws IOException {
        FloatSize size = document.size();
        if (!(size.width > 0 && size.height > 0 && Float.isFinite(size.width / size.height))) {
            throw new Unprintable(Reason.EMPTY);
        }
        SvgCanvas canvas = SvgCanvas.of(document, Drawing.SIDE.toPoints());
        Recording recording = canvas.record();
        return recording.isPlain()
                ? recording.drawing(canvas.paint(COARSE).blackness())
                : Encoder.deflated(canvas.paint(FINE));
    }
}
