package org.undersigned.roster.matching;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Tells names apart that have the same words, but may not say the same.
final class Wording {

    private Wording() {}

    /// Why two names may differ whose first word is followed by other prepositions: `Doctors for
    /// Elmstead` may not be the `Doctors of Elmstead`. Those who are many are meant; whether it is
    /// a center on or for something is often mistaken.
    static @Nullable Reason preposition(NameForm a, NameForm b) {
        if (!isOfMany(a) || !isOfMany(b)) {
            return null;
        }
        Word one = a.words().get(1);
        Word other = b.words().get(1);
        return one.text().equals(other.text())
                ? null
                : Reason.of("apart", one.written(), other.written());
    }

    /// Whether it is of a plural, a preposition and more.
    private static boolean isOfMany(NameForm form) {
        if (form.words().size() < 3) {
            return false;
        }
        Word first = form.words().getFirst();
        Word second = form.words().get(1);
        return first.role() != Role.SMALL
                && (first.raw().endsWith("s") || Words.isPlural(first.text()))
                && second.role() == Role.SMALL
                && Words.isEnglish(second.text())
                && !Words.isArticle(second.text());
    }

    /// Whether words have changed places without a reason: `Free Elms Media`, `Free Media Elms`. A
    /// preposition, a comma or a dash may be one, so is moving what stood behind to the front; a
    /// place, and how far it reaches, may stand anywhere.
    static boolean isExchanged(NameForm a, NameForm b) {
        if (isParted(a) || isParted(b)) {
            return false;
        }
        List<String> one = texts(a);
        List<String> other = texts(b);
        if (one.size() != other.size()) {
            return false;
        }
        for (int turned = 0; turned < one.size(); turned++) {
            if (one.equals(other)) {
                return false;
            }
            Collections.rotate(other, 1);
        }
        return true;
    }

    private static boolean isParted(NameForm form) {
        int segment = form.words().getFirst().segment();
        return form.words().stream()
                .anyMatch(word ->
                        word.segment() != segment
                                || (word.role() == Role.SMALL && !word.text().equals("and"))
                                || Translations.isForeign(word.raw()));
    }

    private static List<String> texts(NameForm form) {
        List<String> texts = new ArrayList<>();
        for (Word word : form.content()) {
            boolean scope = word.text().equals("national") || word.text().equals("international");
            if (word.role() != Role.PLACE && !scope) {
                texts.add(word.text());
            }
        }
        return texts;
    }
}
