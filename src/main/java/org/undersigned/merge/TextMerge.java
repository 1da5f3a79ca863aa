package org.undersigned.merge;

import org.undersigned.letter.Inline;
import org.undersigned.letter.Numbering;
import org.undersigned.merge.Phrase.Voice;
import org.undersigned.merge.Piece.Manner;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;

import java.util.ArrayList;
import java.util.List;

/// Merges the text of one block: decides conditions, fills fields in, cites notes.
final class TextMerge {

    private final Draft draft;
    private final Part part;
    private final int block;
    private final List<Piece> pieces = new ArrayList<>();
    private int offset;

    /// @param block the number of the block or line the text stands in, see {@link Numbering}
    TextMerge(Draft draft, Part part, int block) {
        this.draft = draft;
        this.part = part;
        this.block = block;
    }

    /// The phrases this text becomes; empty if nothing of it is left. Several texts of one block,
    /// such as a table's cells, are merged one after the other.
    List<Phrase> phrases(List<Inline> text) {
        pieces.clear();
        walk(text, Voice.PLAIN, "");
        return Line.of(pieces);
    }

    private void walk(List<Inline> text, Voice voice, String target) {
        for (Inline inline : text) {
            int start = offset;
            Manner manner = new Manner(voice, target, source(draft.places().of(inline)));
            switch (inline) {
                case Inline.Text said ->
                        pieces.add(new Piece.Words(CleanText.words(said.text()), manner));
                case Inline.Code code -> pieces.add(code(code, manner));
                case Inline.Field field -> pieces.add(fill(field, manner));
                case Inline.When when -> decide(when, voice, target);
                case Inline.Emphasis emphasis ->
                        walk(emphasis.text(), new Voice(voice.bold(), true, false), target);
                case Inline.Strong strong ->
                        walk(strong.text(), new Voice(true, voice.italic(), false), target);
                case Inline.Link link -> walk(link.text(), voice, link.target());
                case Inline.NoteMark mark ->
                        pieces.add(new Piece.Cited(draft.cite(mark.label()), manner));
                case Inline.Picture picture -> pieces.add(refuse(picture));
                case Inline.SoftBreak _ -> pieces.add(new Piece.Turn(manner));
                case Inline.HardBreak _ -> pieces.add(new Piece.End());
            }
            offset = start + Numbering.length(inline);
        }
    }

    private void decide(Inline.When when, Voice voice, String target) {
        boolean holds = draft.holds(when.condition());
        offset += holds ? 0 : Numbering.length(when.then());
        int before = pieces.size();
        walk(holds ? when.then() : when.otherwise(), voice, target);
        if (pieces.size() == before) {
            pieces.add(new Piece.Gone());
        }
    }

    private static Piece code(Inline.Code code, Manner manner) {
        Voice voice = new Voice(manner.voice().bold(), manner.voice().italic(), true);
        Manner typed = new Manner(voice, manner.target(), manner.source());
        return new Piece.Words(CleanText.words(code.text()), typed);
    }

    private Piece fill(Inline.Field field, Manner manner) {
        Value value = draft.fields().get(field.name());
        if (value.text().isEmpty()) {
            draft.reportEmpty(field.name(), value, field, part);
            return new Piece.Gone();
        }
        Place place = draft.placeOf(value, field);
        Source source =
                value.isNumber()
                        ? Source.whole(place, block, offset)
                        : Source.apart(place, block, offset);
        Manner merged = new Manner(manner.voice(), manner.target(), source);
        return switch (value) {
            case Value.Greeted greeted -> new Piece.Greeted(greeted.greeting(), merged);
            case Value.Said _, Value.InState _, Value.Counted _ ->
                    new Piece.Words(value.text(), merged);
        };
    }

    private Piece refuse(Inline.Picture picture) {
        Place place = draft.places().of(picture);
        draft.problems().add(Problem.error(place, "merge.pictureInText", picture.source()));
        return new Piece.Gone();
    }

    private Source source(Place place) {
        return Source.counted(place, block, offset);
    }
}
