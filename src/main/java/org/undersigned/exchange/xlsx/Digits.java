package org.undersigned.exchange.xlsx;

/// Whole numbers as attributes have them.
final class Digits {

    private Digits() {}

    /// −1 if it is none.
    static int of(String digits) {
        try {
            return Integer.parseInt(digits.strip());
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
