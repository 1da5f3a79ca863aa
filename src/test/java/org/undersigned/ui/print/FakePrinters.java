package org.undersigned.ui.print;

import org.undersigned.measure.Paper;
import org.undersigned.ui.preview.Painting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Printers that use up no paper: they note down what they get.
final class FakePrinters implements Printers {

    final List<Named> named =
            new ArrayList<>(List.of(new Named("1", "Office"), new Named("2", "Hall")));

    /// What was done, in order.
    final List<String> log = new ArrayList<>();

    /// As many pages are taken.
    int patience = Integer.MAX_VALUE;

    /// Done after each page.
    Runnable afterPage = () -> {};

    @Override
    public List<Named> all() {
        return List.copyOf(named);
    }

    @Override
    public Optional<Job> begin(Named printer, String title, int copies) {
        log.add("begin " + title + " on " + printer + ", " + copies);
        return Optional.of(new FakeJob());
    }

    private final class FakeJob implements Job {

        private int pages;

        @Override
        public boolean print(Painting page, Paper paper) {
            if (pages == patience) {
                return false;
            }
            pages++;
            log.add(page.width() + "x" + page.height() + " " + paper);
            afterPage.run();
            return true;
        }

        @Override
        public boolean end() {
            log.add("end");
            return true;
        }

        @Override
        public void cancel() {
            log.add("cancel");
        }
    }
}
