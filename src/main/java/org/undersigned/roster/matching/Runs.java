package org.undersigned.roster.matching;

import java.util.List;

/// Finds runs of a name's words that nothing answers yet.
final class Runs {

    /// Shorter words are too easily made of two others by chance.
    private static final int SHORTEST_TO_JOIN = 5;

    private Runs() {}

    /// A run of words.
    ///
    /// @param from the index of the first one among all words
    /// @param end the index behind the last one
    record Run(int from, int end) {
        static final Run NONE = new Run(0, 0);

        boolean isEmpty() {
            return from == end;
        }
    }

    /// The free words that are written as one in the other name: `Ultra Violet` for `UltraViolet`.
    static Run joined(String word, NameForm form, boolean[] taken) {
        if (word.length() < SHORTEST_TO_JOIN) {
            return Run.NONE;
        }
        for (int from = 0; from + 1 < form.words().size(); from++) {
            int at = 0;
            int end = from;
            while (end < form.words().size()
                    && at < word.length()
                    && word.startsWith(form.words().get(end).raw(), at)) {
                at += form.words().get(end).raw().length();
                end++;
            }
            if (at == word.length() && end > from + 1 && areFree(form, taken, from, end)) {
                return new Run(from, end);
            }
        }
        return Run.NONE;
    }

    /// The free words that an acronym stands for.
    static Run meant(String acronym, NameForm form, boolean[] taken) {
        for (int from = 0; from < form.words().size(); from++) {
            int end =
                    form.words().get(from).role() == Role.SMALL
                            ? -1
                            : Acronyms.end(acronym, form.words(), from);
            if (end > from + 1 && areFree(form, taken, from, end)) {
                return new Run(from, end);
            }
        }
        int all = form.words().size();
        if (acronym.length() > Acronyms.SHORTEST
                && form.words().getFirst().role() == Role.SMALL
                && areFree(form, taken, 0, all)
                && Acronyms.stands(acronym, form.words())) {
            return new Run(0, all);
        }
        boolean formal =
                !form.closing().isEmpty()
                        && acronym.length() > Acronyms.SHORTEST
                        && acronym.endsWith(form.closing())
                        && areFree(form, taken, 0, all)
                        && Acronyms.stands(
                                acronym.substring(0, acronym.length() - form.closing().length()),
                                form.words());
        return formal ? new Run(0, all) : Run.NONE;
    }

    /// The free words of the first part of a name that a blend is made of.
    ///
    /// @param fewest how many letters of each
    static Run blended(String blend, NameForm form, boolean[] taken, int fewest) {
        List<Word> words = form.words();
        int end = 0;
        while (end < words.size()
                && words.get(end).segment() == words.getFirst().segment()
                && areFree(form, taken, end, end + 1)) {
            end++;
        }
        boolean whole = fewest == 1 || end == words.size();
        return whole && Blends.stands(blend, words.subList(0, end), fewest)
                ? new Run(0, end)
                : Run.NONE;
    }

    /// All words from the first free one on, if the acronym that the name says it has is made of
    /// some of their first letters: `LDF` of “Elm Legal Defense and Educational Fund”.
    static Run said(String acronym, NameForm form, boolean[] taken) {
        int all = form.words().size();
        int from = 0;
        while (from < all && (index(form, from) < 0 || !areFree(form, taken, from, from + 1))) {
            from++;
        }
        String initials = WordList.initials(form.words().subList(from, all));
        return areFree(form, taken, from, all) && Acronyms.skips(acronym, initials)
                ? new Run(from, all)
                : Run.NONE;
    }

    /// The index among the content of this one of all words, or -1 if it is none of the content.
    static int index(NameForm form, int word) {
        if (form.content().size() == form.words().size()) {
            return word;
        }
        if (form.words().get(word).role() == Role.SMALL) {
            return -1;
        }
        int index = 0;
        for (Word before : form.words().subList(0, word)) {
            index += before.role() == Role.SMALL ? 0 : 1;
        }
        return index;
    }

    /// Whether some word is answered already.
    static boolean isAnyTaken(boolean[] taken) {
        for (boolean one : taken) {
            if (one) {
                return true;
            }
        }
        return false;
    }

    private static boolean areFree(NameForm form, boolean[] taken, int from, int end) {
        for (int i = from; i < end; i++) {
            int at = index(form, i);
            if (at >= 0 && taken[at]) {
                return false;
            }
        }
        return true;
    }
}
