package org.undersigned.letter;

import java.util.List;

/// How a letter lists those who sign it.
///
/// @param order in which order
/// @param group under which headings
/// @param columns in how many columns
/// @param layout how much is said of each, and how
/// @param count what is counted on the page
/// @param show which of the public fields are printed, in the order given
/// @param disclaimer whether a person's title and organization are marked as given only to say who
///   that is
public record SignatoryList(
        Order order,
        Group group,
        Columns columns,
        Layout layout,
        Count count,
        List<Shown> show,
        boolean disclaimer) {

    /// By name, in one list, with as many columns as fit.
    public static final SignatoryList DEFAULT =
            new SignatoryList(
                    Order.NAME,
                    Group.NONE,
                    Columns.AUTO,
                    Layout.BLOCKS,
                    Count.NONE,
                    List.of(Shown.NAME, Shown.TITLE, Shown.ORGANIZATION),
                    true);

    public SignatoryList {
        show = List.copyOf(show);
    }

    /// What decides who comes first.
    public enum Order {
        NAME,
        RANK,
        AS_LISTED
    }

    /// What the headings in the list say.
    public enum Group {
        NONE,
        TIER,
        STATE,
        COUNTRY,
        SECTION
    }

    /// How many columns the list has.
    public enum Columns {
        AUTO,
        ONE,
        TWO,
        THREE
    }

    /// How one who signs is set.
    public enum Layout {
        /// The first of what is shown, and what adds to it, on a line.
        NAMES,
        /// Each of what is shown on a line of its own.
        BLOCKS,
        /// A cell of a grid, with room for a signature above the name.
        GRID
    }

    /// What of those who sign is counted on the page.
    public enum Count {
        NONE,
        /// Each heading says how many stand below it.
        HEADINGS,
        /// Each who signs has a number.
        RUNNING
    }

    /// The fields of a signatory that may be printed: the public ones and no others.
    public enum Shown {
        NAME,
        TITLE,
        ORGANIZATION,
        WEBSITE,
        TIER,
        STATE,
        COUNTRY,
        SECTION;

        /// Whether it says who somebody is; the others only add to that.
        public boolean saysWho() {
            return switch (this) {
                case NAME, TITLE, ORGANIZATION -> true;
                case WEBSITE, TIER, STATE, COUNTRY, SECTION -> false;
            };
        }
    }
}
