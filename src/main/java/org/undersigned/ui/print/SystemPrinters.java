package org.undersigned.ui.print;

import javafx.print.JobSettings;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;

import org.jspecify.annotations.Nullable;
import org.undersigned.measure.Paper;
import org.undersigned.ui.preview.Painting;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The printers that the system has set up.
public final class SystemPrinters implements Printers {

    /// What Java hands its work to on Linux. Where this is missing (Debian has it in `cups-bsd`),
    /// the work is lost, and Java says that it was done.
    private static final Path LINUX_SPOOLER = Path.of("/usr/bin/lpr");

    @Override
    public List<Named> all() {
        if (System.getProperty("os.name", "").equals("Linux")
                && !Files.isExecutable(LINUX_SPOOLER)) {
            return List.of();
        }
        List<Named> all = new ArrayList<>();
        @Nullable Printer usual = Printer.getDefaultPrinter();
        if (usual != null) {
            all.add(named(usual));
        }
        Printer.getAllPrinters().stream()
                .map(SystemPrinters::named)
                .filter(it -> !all.contains(it))
                .forEach(all::add);
        return all;
    }

    @Override
    public Optional<Job> begin(Named printer, String title, int copies) {
        return Printer.getAllPrinters().stream()
                .filter(it -> it.getName().equals(printer.id()))
                .findFirst()
                .flatMap(it -> begin(it, title, copies));
    }

    private static Optional<Job> begin(Printer printer, String title, int copies) {
        @Nullable PrinterJob job = PrinterJob.createPrinterJob(printer);
        if (job == null) {
            return Optional.empty();
        }
        JobSettings settings = job.getJobSettings();
        settings.setJobName(title);
        settings.setCopies(copies);
        return Optional.of(new SystemJob(job));
    }

    private static Named named(Printer printer) {
        return new Named(printer.getName(), printer.getName());
    }

    private record SystemJob(PrinterJob job) implements Job {

        @Override
        public boolean print(Painting page, Paper paper) {
            double width = paper.width().toPoints();
            double height = paper.height().toPoints();
            PageLayout layout = layout(paper);
            Placement place =
                    Placement.of(
                            new Placement.Size(width, height),
                            new Placement.Size(
                                    layout.getPaper().getWidth(), layout.getPaper().getHeight()),
                            layout.getLeftMargin(),
                            layout.getTopMargin(),
                            layout.getRightMargin(),
                            layout.getBottomMargin());
            ImageView view = new ImageView(image(page));
            view.setFitWidth(width * place.scale());
            view.setFitHeight(height * place.scale());
            view.setSmooth(true);
            view.setX(place.x());
            view.setY(place.y());
            return job.printPage(layout, new Pane(view));
        }

        /// The page's own paper if the printer has it, else the one it uses.
        private PageLayout layout(Paper paper) {
            Printer printer = job.getPrinter();
            Placement.Size size =
                    new Placement.Size(paper.width().toPoints(), paper.height().toPoints());
            javafx.print.Paper usual = printer.getPrinterAttributes().getDefaultPaper();
            javafx.print.Paper chosen =
                    printer.getPrinterAttributes().getSupportedPapers().stream()
                            .filter(it -> size.isAbout(sizeOf(it)))
                            .findFirst()
                            .orElse(usual);
            return printer.createPageLayout(
                    chosen, PageOrientation.PORTRAIT, Printer.MarginType.HARDWARE_MINIMUM);
        }

        private static Placement.Size sizeOf(javafx.print.Paper paper) {
            return new Placement.Size(paper.getWidth(), paper.getHeight());
        }

        private static WritableImage image(Painting page) {
            WritableImage image = new WritableImage(page.width(), page.height());
            image.getPixelWriter()
                    .setPixels(
                            0,
                            0,
                            page.width(),
                            page.height(),
                            PixelFormat.getIntArgbPreInstance(),
                            page.pixels(),
                            0,
                            page.width());
            return image;
        }

        @Override
        public boolean end() {
            return job.endJob();
        }

        @Override
        public void cancel() {
            job.cancelJob();
        }
    }
}
