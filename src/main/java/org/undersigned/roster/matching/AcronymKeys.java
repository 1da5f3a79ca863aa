package org.undersigned.roster.matching;

import java.util.List;

/// Gathers what brings acronyms together with the names they may stand for.
final class AcronymKeys {

    /// Of more small words in a name, the acronym has all or none.
    private static final int MOST_SMALL = 3;

    private AcronymKeys() {}

    static void add(NameForm form, Keys keys) {
        form.acronyms().forEach(keys::add);
        Blends.addKeys(form, keys);
        addInitials(form, "", keys);
        if (!form.closing().isEmpty()) {
            addInitials(form, form.closing(), keys);
        }
        addLonger(form, keys);
        if (form.content().size() > Acronyms.SHORTEST
                && form.content().getFirst().role() == Role.PLACE) {
            keys.initials(form.initials().substring(form.content().getFirst().initials().length()));
        }
        for (Word word : form.content()) {
            if (word.acronym()) {
                word.readings().forEach(keys::add);
            }
        }
        for (int letters = Acronyms.SHORTEST; letters < form.initials().length(); letters++) {
            keys.initials(form.initials().substring(0, letters));
        }
    }

    /// The first letters of the content, with those of any of the small words or without.
    private static void addInitials(NameForm form, String closing, Keys keys) {
        keys.initials(form.initials() + closing);
        int small = form.words().size() - form.content().size();
        int every = (1 << Math.min(small, MOST_SMALL)) - 1;
        for (int chosen = small > MOST_SMALL ? every : 1; chosen <= every; chosen++) {
            keys.initials(initials(form.words(), chosen) + closing);
        }
    }

    /// @param chosen which small words give their letter, a bit for each; all behind the last bit
    ///   do as that one does
    private static String initials(List<Word> words, int chosen) {
        StringBuilder initials = new StringBuilder(words.size());
        int small = 0;
        for (Word word : words) {
            boolean idle = word.role() == Role.SMALL;
            if (!idle || (chosen >>> Math.min(small, MOST_SMALL - 1) & 1) != 0) {
                initials.append(word.initials());
            }
            small += idle ? 1 : 0;
        }
        return initials.toString();
    }

    /// With two letters of the first word: `NAGAC` of the “National Alder Growers and Cutters”.
    private static void addLonger(NameForm form, Keys keys) {
        if (form.content().size() <= Acronyms.SHORTEST) {
            return;
        }
        Word first = form.content().getFirst();
        if ((first.role() == Role.NAME || first.role() == Role.WEAK)
                && first.raw().length() > 1
                && first.initials().length() == 1) {
            keys.initials(first.raw().substring(0, 2) + form.initials().substring(1));
        }
    }
}
