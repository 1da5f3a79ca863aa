package org.undersigned.table;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// Collects the cells that were changed so that one can see it.
public final class Cleanings {

    private final List<Cleaning> all = new ArrayList<>();

    /// Compares what was written with what is kept of it. What nobody wrote, and what was left out
    /// on purpose, is no cleaning; nor is another way to code the same letters.
    public void compare(int line, String field, Rule rule, String written, String kept) {
        if (written.equals(kept) || kept.isEmpty()) {
            return;
        }
        String before = written.strip();
        if (!before.isEmpty() && !nfc(before).equals(kept)) {
            all.add(new Cleaning(line, field, rule, before, kept));
        }
    }

    /// Adds a cell that a rule has changed, even if nothing is left of it.
    public void add(int line, String field, Rule rule, String before, String after) {
        all.add(new Cleaning(line, field, rule, before, after));
    }

    /// Adds what was collected of the rows behind these.
    public void addAll(Cleanings behind) {
        all.addAll(behind.all);
    }

    /// Everything collected, in order.
    public List<Cleaning> all() {
        return all;
    }

    private static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
