package org.undersigned.exchange.xlsx;

/// How much may still be read of a workbook: a few kilobytes can unfold to gigabytes, or say one
/// long text a million times.
final class Allowance {

    /// Of all parts together, unpacked.
    private static final long BYTES = 512L << 20;

    /// Of all texts and of all cells, in UTF-16 units.
    private static final long CHARACTERS = 64L << 20;

    private static final long CELLS = 8_000_000;

    /// Excel's own limit.
    static final int COLUMNS = 16_384;

    private long bytes = BYTES;
    private long characters = CHARACTERS;
    private long cells = CELLS;

    void takeBytes(long count) throws Refusal {
        bytes -= count;
        if (bytes < 0) {
            throw new Refusal("table.sheetTooLarge");
        }
    }

    void takeCharacters(long count) throws Refusal {
        characters -= count;
        if (characters < 0) {
            throw new Refusal("table.sheetTooLarge");
        }
    }

    void takeCell(String text) throws Refusal {
        if (--cells < 0) {
            throw new Refusal("table.sheetTooLarge");
        }
        takeCharacters(text.length());
    }
}
