package org.undersigned.workflow.intake;

import org.undersigned.exchange.Exhibit;
import org.undersigned.letter.text.ReadLetter;
import org.undersigned.problem.Problem;
import org.undersigned.table.Table;

import java.util.List;
import java.util.Map;

/// Something that was brought, and read: nobody has decided yet what becomes of it.
public sealed interface Brought {

    /// What to call it: a file's name without its folder.
    String name();

    /// What was found while reading it.
    List<Problem> problems();

    /// A letter's text.
    ///
    /// @param text as typed
    /// @param logos the files of its letterhead's logos, by the names under which it calls them
    record Text(
            String name,
            String text,
            ReadLetter read,
            Map<String, byte[]> logos,
            List<Problem> problems)
            implements Brought {

        public Text {
            logos = Map.copyOf(logos);
            problems = List.copyOf(problems);
        }

        /// What the letter calls itself.
        public String title() {
            return read.letter().front().title();
        }
    }

    /// A table.
    ///
    /// @param table the rows that can be read
    /// @param headed whether its first row says what its columns hold
    /// @param unfit what is wrong with each row that cannot be read
    /// @param pictures where the pictures are that it names
    /// @param exhibits the files that show what rows say, by their lines
    record Rows(
            String name,
            Table table,
            boolean headed,
            List<Problem> unfit,
            PictureFolder pictures,
            Map<Integer, Exhibit> exhibits,
            List<Problem> problems)
            implements Brought {

        public Rows {
            unfit = List.copyOf(unfit);
            exhibits = Map.copyOf(exhibits);
            problems = List.copyOf(problems);
        }

        /// How many rows can be read.
        public int size() {
            return table.rows().size();
        }

        /// What to call each column.
        public List<String> headers() {
            return Column.names(table);
        }

        /// The first rows as they are.
        public List<List<String>> first(int most) {
            return table.rows().stream().limit(most).map(Table.Row::cells).toList();
        }
    }

    /// What nothing can be made of.
    ///
    /// @param problems why; at least one is an error
    record Refused(String name, List<Problem> problems) implements Brought {

        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
