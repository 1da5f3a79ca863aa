package org.undersigned.exchange.csv;

import java.util.regex.Pattern;

/// Keeps spreadsheets from taking a cell for a formula, and nobody from getting it back as it was.
///
/// An apostrophe is put before every line of a cell that begins like a formula, even after spaces,
/// and before every line that looks as if that had been done: so each apostrophe that is taken away
/// is one that was put there. A telephone number such as `+1 202 555 0100` and a number such as
/// `-5` come through as well.
final class FormulaGuard {

    /// How a line begins that a spreadsheet takes for a formula, in any of its widths, or that may
    /// have been guarded already.
    private static final String FORMULA =
            "'*[ \\x0B\\f\\p{Zs}]*[=+\\-@\\t\\r\uFF1D\uFF0B\uFF0D\uFF20]";

    private static final Pattern BARE = Pattern.compile("(?m)^(?=" + FORMULA + ")");
    private static final Pattern GUARDED = Pattern.compile("(?m)^'(?=" + FORMULA + ")");

    private FormulaGuard() {}

    /// The cell with the guard on.
    static String on(String cell) {
        return isPlain(cell) ? cell : BARE.matcher(cell).replaceAll("'");
    }

    private static boolean isPlain(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (isSign(cell.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /// Whether it is one of those that are in every formula.
    private static boolean isSign(char unit) {
        return switch (unit) {
            case '=', '+', '-', '@', '\t', '\r', '\uFF1D', '\uFF0B', '\uFF0D', '\uFF20' -> true;
            default -> false;
        };
    }

    /// The cell as it was before.
    static String off(String cell) {
        return cell.indexOf('\'') < 0 ? cell : GUARDED.matcher(cell).replaceAll("");
    }
}
