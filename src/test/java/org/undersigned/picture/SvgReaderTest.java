package org.undersigned.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.measure.Point;
import org.undersigned.measure.Rectangle;
import org.undersigned.measure.Shape.Step;
import org.undersigned.problem.Outcome;
import org.undersigned.problem.Problem;

import java.awt.geom.Path2D;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/// How drawings get into the program.
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class SvgReaderTest {

    private static final String NAMESPACE = "xmlns='http://www.w3.org/2000/svg'";

    @Test
    void keepsPlainAreasADrawing() {
        Drawing logo =
                drawing(
                        """
                        <rect width='40' height='20' fill='#336699'/>
                        <circle cx='10' cy='10' r='5' fill='white'/>
                        """);

        assertThat(logo.width()).isEqualTo(2 * logo.height());
        assertThat(logo.areas()).extracting(Drawing.Area::rgb).containsExactly(0x336699, 0xFFFFFF);
        assertThat(logo.areas().get(1).shape().steps())
                .hasAtLeastOneElementOfType(Step.Bend.class)
                .endsWith(new Step.Close());
    }

    @Test
    void isAsLargeAsWhatCanBeSeen() {
        Drawing logo =
                drawing(
                        """
                        <rect width='40' height='20' fill='white'/>
                        <rect x='10' y='5' width='5' height='10'/>
                        """);

        assertThat(logo.height()).isEqualTo(2 * logo.width());
        Rectangle mark = logo.areas().getFirst().shape().bounds();
        assertThat(mark.x().sp()).isZero();
        assertThat(mark.height()).isEqualTo(Drawing.SIDE);
    }

    @Test
    void takesStrokesForTheAreasTheyCover() {
        Drawing logo = drawing("<path d='M10 10 H30' stroke='red' stroke-width='5' fill='none'/>");

        assertThat(logo.width() / 1000.0).isCloseTo(logo.height() * 4 / 1000.0, within(20.0));
        assertThat(logo.areas()).extracting(Drawing.Area::rgb).containsExactly(0xFF0000);
    }

    @Test
    void cutsOffWhatIsClippedAndWhatIsBeyondTheEdge() {
        Drawing logo =
                drawing(
                        """
                        <clipPath id='c'><rect width='10' height='100'/></clipPath>
                        <rect width='100' height='20' clip-path='url(#c)'/>
                        """);

        assertThat(logo.height()).isEqualTo(2 * logo.width());
    }

    @Test
    void keepsHolesUnderEitherRule() {
        String ring = "M0 0H20V20H0Z M5 5H15V15H5Z";
        Drawing odd = drawing("<path fill-rule='evenodd' d='" + ring + "'/>");

        Drawing nonzero = drawing("<path d='" + ring + "'/>");

        assertThat(isFull(odd)).isFalse();
        assertThat(isFull(nonzero)).isTrue();
    }

    /// Whether the middle is painted.
    private static boolean isFull(Drawing drawing) {
        double middle = Drawing.SIDE.toPoints() / 2;
        Path2D path = new Path2D.Double();
        for (Step step : drawing.areas().getFirst().shape().steps()) {
            switch (step) {
                case Step.Move(Point to) -> path.moveTo(to.x().toPoints(), to.y().toPoints());
                case Step.Line(Point to) -> path.lineTo(to.x().toPoints(), to.y().toPoints());
                case Step.Bend _ -> throw new AssertionError("a bend in a square");
                case Step.Close() -> path.closePath();
            }
        }
        return path.contains(middle, middle);
    }

    @Test
    void understandsStyleSheetsAndUse() {
        Drawing logo =
                drawing(
                        """
                        <style>.a{fill:#00ff00}</style>
                        <defs><path id='p' class='a' d='M0 0h5v5z'/></defs>
                        <use href='#p'/><use href='#p' x='20'/>
                        """);

        assertThat(logo.areas()).extracting(Drawing.Area::rgb).containsExactly(0x00FF00, 0x00FF00);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<linearGradient id='g'><stop stop-color='red'/><stop offset='1'/>"
                        + "</linearGradient><rect width='40' height='20' fill='url(#g)'/>",
                "<rect width='40' height='20' fill='red' opacity='0.5'/>",
                "<mask id='m'><circle cx='20' cy='10' r='10' fill='white'/></mask>"
                        + "<rect width='40' height='20' mask='url(#m)'/>"
            })
    void makesPixelsOfWhatIsNotPlain(String content) {
        Picture logo = read(content).value().orElseThrow();

        assertThat(logo).isInstanceOf(Bitmap.class);
        assertThat(Math.max(logo.width(), logo.height())).isGreaterThan(700);
    }

    @Test
    void readsWhatDrawingProgramsWrite() {
        String illustrator =
                """
                \uFEFF<?xml version="1.0" encoding="utf-8"?>
                <!-- Generator: <g> Some Illustrator -->
                <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://127.0.0.1:1/svg11.dtd" [
                  <!ENTITY ns_svg "http://www.w3.org/2000/svg">
                ]>
                <svg version="1.1" xmlns="&ns_svg;" viewBox="0 0 40 20" width="40" height="20">
                  <metadata>private</metadata>
                  <script>alert(1)</script>
                  <path d="M0 0h40v20z"/>
                </svg>
                """;
        String namespaced =
                "<s:svg xmlns:s='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>"
                        + "<s:path d='M0 0h9v9z'/></s:svg>";

        assertThat(of(illustrator, StandardCharsets.UTF_8).value())
                .containsInstanceOf(Drawing.class);
        assertThat(of(namespaced, StandardCharsets.UTF_8).value())
                .containsInstanceOf(Drawing.class);
        assertThat(of(svg("<path d='M0 0h9v9z'/>"), StandardCharsets.UTF_16).value())
                .containsInstanceOf(Drawing.class);
    }

    @Test
    void warnsOfWordsInAFontOfThisComputer() {
        Outcome<Picture> outcome = read("<text x='2' y='15' font-size='12'>Name</text>");

        assertThat(outcome.value()).isPresent();
        assertThat(outcome.problems()).extracting(Problem::key).containsExactly("picture.svgText");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<image href='data:image/png;base64,AAAA' width='9' height='9'/>",
                "<image href='file:///etc/passwd' width='9' height='9'/>",
                "<image xmlns:xlink='http://www.w3.org/1999/xlink'"
                        + " xlink:href='http://127.0.0.1:1/'/>",
                "<use href='other.svg#a'/>",
                "<linearGradient id='g' href='other.svg#g'/>",
                "<rect width='9' height='9' fill='url(other.svg#g)'/>",
                "<rect width='9' height='9' style='fill: URL( \"http://127.0.0.1:1/#g\" )'/>",
                "<style>@import 'a.css'; rect { fill: red }</style>",
                "<style>rect { fill: url(http://127.0.0.1:1/#g) }</style>"
            })
    void refusesWhatStandsElsewhere(String content) {
        assertThat(keyOf(read("<rect width='9' height='9'/>" + content)))
                .isEqualTo("picture.svgNotItsOwn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href='http://127.0.0.1:1/'><rect width='9' height='9'/></a>",
                "<clipPath id='c'><rect width='9' height='9'/></clipPath>"
                        + "<rect width='20' height='9' style='clip-path: url( \"#c\" )'/>",
                "<style>@font-face { src: url(data:font/woff2;base64,AA) }"
                        + " rect { clip-path: url(#c) }</style><rect width='9' height='9'/>"
            })
    void takesWhatIsItsOwn(String content) {
        assertThat(read(content).value()).isPresent();
    }

    @Test
    void refusesFilters() {
        String shadow =
                "<filter id='f'><feGaussianBlur stdDeviation='3'/></filter>"
                        + "<rect width='9' height='9' filter='url(#f)'/>";

        assertThat(keyOf(read(shadow))).isEqualTo("picture.svgEffects");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<rect width='9' height='9' fill='white'/>",
                "<rect width='9' height='9' visibility='hidden'/>",
                "<rect x='1e30' width='9' height='9'/>",
                "<path d='M NaN 0 L 1e400 3'/>"
            })
    void saysThatThereIsNothingToBeSeen(String content) {
        assertThat(keyOf(read(content))).isEqualTo("picture.svgEmpty");
    }

    @Test
    void saysThatADrawingIsDamaged() {
        assertThat(keyOf(of("<svg " + NAMESPACE + "><rect", StandardCharsets.UTF_8)))
                .isEqualTo("picture.damaged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<desc>&a9;</desc>", "<path d='&a9;'/>"})
    void saysThatLaughterByTheBillionIsTooDetailed(String content) {
        StringBuilder entities = new StringBuilder("<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            entities.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
        }
        String bomb = "<!DOCTYPE svg [" + entities + "]>" + svg(content);

        assertThat(keyOf(of(bomb, StandardCharsets.UTF_8))).isEqualTo("picture.svgTooDetailed");
    }

    @Test
    void saysThatAnEntityWithinItselfIsDamage() {
        String bomb =
                "<!DOCTYPE svg [<!ENTITY a '&b;'><!ENTITY b '&a;'>]>" + svg("<desc>&a;</desc>");

        assertThat(keyOf(of(bomb, StandardCharsets.UTF_8))).isEqualTo("picture.damaged");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>",
                "<!DOCTYPE svg [<!ENTITY a SYSTEM 'http://127.0.0.1:1/'>]>",
                "<?xml-stylesheet href='http://127.0.0.1:1/a.css' type='text/css'?>"
            })
    void opensNothingThatStandsBeforeTheDrawing(String before) {
        String bomb = before + svg("<rect width='9' height='9'/>");

        assertThat(keyOf(of(bomb, StandardCharsets.UTF_8))).isEqualTo("picture.svgNotItsOwn");
    }

    /// As Illustrator and Inkscape write it.
    @Test
    void readsADrawingThatNamesWhatItIs() {
        String type =
                "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN'"
                        + " 'http://127.0.0.1:1/svg11.dtd' [<!ENTITY ns 'http://example.org/'>]>";

        Outcome<Picture> outcome =
                of(
                        type + svg("<g id='&ns;'><rect width='9' height='9'/></g>"),
                        StandardCharsets.UTF_8);

        assertThat(outcome.value()).isPresent();
        assertThat(outcome.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>while (true) {}</script>",
                "<script href='http://127.0.0.1:1/a.js'/>"
            })
    void warnsOfScriptsAndRunsNone(String script) {
        Outcome<Picture> outcome = read("<rect width='9' height='9'/>" + script);

        assertThat(outcome.value()).isPresent();
        assertThat(outcome.problems())
                .extracting(Problem::key)
                .containsExactly("picture.svgScript");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void refusesWhatIsTooDetailed(int kind) {
        assertThat(keyOf(read(tooDetailed(kind)))).isEqualTo("picture.svgTooDetailed");
    }

    private static String tooDetailed(int kind) {
        return switch (kind) {
            case 0 -> "<path d='M0 0h9v9z'/>".repeat(100_000);
            case 1 -> "<g>".repeat(5_000) + "</g>".repeat(5_000);
            case 2 -> uses("<path d='M0 0h9v9z'/>");
            case 3 -> uses("<g/>");
            case 4 -> "<path d='M0 0H40' stroke='red' stroke-dasharray='.00001'/>";
            default -> "<path d='M0 0" + " h1v1".repeat(400_000) + "z'/>";
        };
    }

    /// Each of twelve groups uses the one before ten times.
    private static String uses(String first) {
        StringBuilder content = new StringBuilder("<g id='g0'>" + first + "</g>");
        for (int i = 1; i < 12; i++) {
            content.append(
                    "<g id='g%d'>%s</g>"
                            .formatted(i, ("<use href='#g" + (i - 1) + "'/>").repeat(10)));
        }
        return content.toString();
    }

    @Test
    void isNotTroubledByAHugeCanvas() {
        String huge =
                "<svg "
                        + NAMESPACE
                        + " viewBox='0 0 1e9 5e8' width='1e9' height='5e8'>"
                        + "<linearGradient id='g'><stop stop-color='red'/><stop offset='1'/>"
                        + "</linearGradient>"
                        + "<rect width='1e9' height='5e8' fill='url(#g)'/></svg>";

        assertThat(of(huge, StandardCharsets.UTF_8).value().map(Picture::width)).contains(1600);
    }

    private static Drawing drawing(String content) {
        return (Drawing) read(content).value().orElseThrow();
    }

    private static Outcome<Picture> read(String content) {
        return of(svg(content), StandardCharsets.UTF_8);
    }

    private static String svg(String content) {
        return "<svg " + NAMESPACE + " viewBox='0 0 40 20'>" + content + "</svg>";
    }

    private static Outcome<Picture> of(String file, Charset charset) {
        return new PictureReader().read("logo.svg", file.getBytes(charset));
    }

    private static String keyOf(Outcome<Picture> outcome) {
        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.problems()).hasSize(1);
        return outcome.problems().getFirst().key();
    }
}
