package org.undersigned.boot;

import org.undersigned.letter.Letterhead;
import org.undersigned.letter.SignatoryList;
import org.undersigned.letter.Style;
import org.undersigned.measure.Paper;
import org.undersigned.merge.Copy;
import org.undersigned.merge.Passage;
import org.undersigned.merge.Phrase;
import org.undersigned.merge.Phrase.Voice;
import org.undersigned.merge.Source;
import org.undersigned.problem.Place;

import java.util.List;
import java.util.Locale;

/// What is set to try a press: a few words in the faces that most letters need.
final class Proof {

    private Proof() {}

    static Copy copy() {
        List<Phrase> text =
                List.of(
                        words(
                                "We write to ask for benches, for shade and for fountains; ",
                                Voice.PLAIN),
                        words("for benches first, ", new Voice(true, false, false)),
                        words("and in every street of the city. ", new Voice(false, true, false)),
                        words("Representatives have heard us say so before.", Voice.PLAIN));
        return new Copy(
                Place.NOWHERE,
                "Proof",
                Locale.US,
                Paper.LETTER,
                null,
                new Letterhead("Proof", List.of("Proof"), "Proof", List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Passage.Paragraph(text)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                SignatoryList.DEFAULT,
                Style.DEFAULT);
    }

    private static Phrase words(String text, Voice voice) {
        return new Phrase.Words(text, voice, "", Source.NONE);
    }
}
