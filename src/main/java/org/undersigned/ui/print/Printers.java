package org.undersigned.ui.print;

import org.undersigned.measure.Paper;
import org.undersigned.ui.preview.Painting;

import java.util.List;
import java.util.Optional;

/// The printers of this computer. Tests have some of their own, since they are to use up no paper.
/// Everything here may take a while and is done in the background.
public interface Printers {

    /// A printer.
    ///
    /// @param id what the system knows it by
    /// @param name what it is called
    record Named(String id, String name) {

        @Override
        public String toString() {
            return name;
        }
    }

    /// Those there are, the one that is used unless another is chosen first.
    List<Named> all();

    /// Begins to print.
    ///
    /// @param title what the printer calls it
    /// @param copies how often it prints everything
    /// @return nothing if the printer takes no work
    Optional<Job> begin(Named printer, String title, int copies);

    /// Something being printed.
    interface Job {

        /// Prints a page.
        ///
        /// @param paper the page's size
        /// @return whether the printer took it
        boolean print(Painting page, Paper paper);

        /// Says that nothing follows.
        ///
        /// @return whether the printer took everything
        boolean end();

        /// Takes it back, as far as it is not on paper.
        void cancel();
    }
}
