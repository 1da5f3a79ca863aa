package org.undersigned.suite;

import org.jspecify.annotations.Nullable;
import org.undersigned.frame.Document;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// A letter under examination. What is worked out about it is kept, so that every check and every
/// test of the suite looks at the same.
final class Specimen {

    private static final Map<String, Specimen> MADE = new ConcurrentHashMap<>();

    private final SuiteLetter letter;
    private final Printed printed;
    private final Parts parts;
    private byte @Nullable [] pdf;

    Specimen(SuiteLetter letter) {
        this.letter = letter;
        this.printed = new Printed(letter.document());
        this.parts = Parts.of(printed, letter.copy());
    }

    /// A letter of the suite.
    static Specimen of(String name) {
        return MADE.computeIfAbsent(name, called -> new Specimen(SuiteLetter.make(called)));
    }

    /// The same letter with other pages.
    Specimen with(Document document) {
        return new Specimen(new SuiteLetter(letter.name(), letter.copy(), document));
    }

    SuiteLetter letter() {
        return letter;
    }

    Document document() {
        return letter.document();
    }

    Printed printed() {
        return printed;
    }

    Parts parts() {
        return parts;
    }

    /// What stands on its pages in blocks, in reading order.
    List<Block> blocks() {
        return printed.blocks();
    }

    /// Its file.
    synchronized byte[] pdf() {
        byte[] file = pdf;
        if (file == null) {
            file = letter.pdf();
            pdf = file;
        }
        return file;
    }

    @Override
    public String toString() {
        return letter.name();
    }
}
