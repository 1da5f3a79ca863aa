package org.undersigned.picture;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/// A drawing at a size.
///
/// @param document what is drawn
/// @param width how wide it is to be
/// @param height how high it is to be
record SvgCanvas(SVGDocument document, float width, float height) {

    /// @param side how long the longer side is to be
    static SvgCanvas of(SVGDocument document, double side) {
        double longer = Math.max(document.size().width, document.size().height);
        return new SvgCanvas(
                document,
                (float) (document.size().width * side / longer),
                (float) (document.size().height * side / longer));
    }

    /// All that is drawn, in the order in which it is.
    ///
    /// @throws Unprintable if that is too much
    Recording record() {
        Recording recording = new Recording();
        draw(new Recorder(recording));
        return recording;
    }

    private void draw(Recorder recorder) {
        document.renderWithPlatform(
                NullPlatformSupport.INSTANCE, recorder, new ViewBox(width, height));
    }

    /// The pixels it is made of.
    ///
    /// @param side how many of them are in the longer side
    Pixels paint(int side) {
        SvgCanvas sized = of(document, side);
        int across = Math.max(1, Math.round(sized.width));
        int down = Math.max(1, Math.round(sized.height));
        BufferedImage image = new BufferedImage(across, down, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        document.renderWithPlatform(
                NullPlatformSupport.INSTANCE, graphics, new ViewBox(across, down));
        graphics.dispose();
        return new Pixels(image, Orientation.UPRIGHT);
    }
}
