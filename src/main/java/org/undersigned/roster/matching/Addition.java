package org.undersigned.roster.matching;

import java.util.List;

/// What it means that one of two names says all that the other says, and more.
final class Addition {

    private Addition() {}

    /// Whether what one says more is only what it is: a chapter, an institute, a national body.
    static boolean isByTheWay(Alignment alignment, List<Word> more) {
        return alignment.isAnchored()
                && (more.stream().allMatch(word -> Words.isUnit(word.text()))
                        || (more.size() == 1
                                && (Words.isBody(more.getFirst().text())
                                        || more.getFirst().written().startsWith("United "))));
    }

    /// Whether it is “Association” right before the name of one, or what is a legal form where it
    /// comes from: `Asociación Avellano`, `Stichting Hazelaar`.
    static boolean isTitle(NameForm form, List<Word> more) {
        List<Word> words = form.words();
        return more.size() == 1
                && words.size() > 1
                && words.getFirst().equals(more.getFirst())
                && (words.getFirst().text().equals("association")
                        || Words.isTitle(words.getFirst().raw()))
                && OrganizationComparison.isNamed(List.of(words.get(1)));
    }

    /// Whether one is a group and both are companies by their full names: `Elm AG`, `Elm Group AG`.
    static boolean isHolding(NameForm a, NameForm b, List<Word> more) {
        return !a.legal().isEmpty()
                && !b.legal().isEmpty()
                && more.stream().anyMatch(word -> word.text().equals("group"));
    }

    /// Whether it is what a center or an institute that already has its name is for: `Elm Center
    /// for Young Trees`.
    static boolean isAim(NameForm form, List<Word> more) {
        List<Word> content = form.content();
        int from = content.size() - more.size();
        int at = form.words().lastIndexOf(more.getFirst());
        return from > 1
                && at > 1
                && content.subList(from, content.size()).equals(more)
                && content.get(from - 1).equals(form.words().get(at - 2))
                && form.words().get(at - 1).text().equals("for")
                && Words.hasAim(content.get(from - 1).text())
                && more.stream().noneMatch(word -> word.role().parts());
    }

    /// Whether it is only what an organization is, and the acronym that it says it has is without
    /// it: `Tree Planters International Union (TP)`.
    static boolean isCalledWithout(NameForm longer, NameForm shorter, List<Word> more) {
        return longer.content().containsAll(more)
                && more.stream()
                        .allMatch(word -> Words.isBody(word.text()) || word.text().equals("union"))
                && longer.acronyms().stream()
                        .anyMatch(acronym -> Acronyms.stands(acronym, shorter.words()));
    }

    /// Whether it is “University” behind the name of one, where both say that something is at it:
    /// `Elm Students at Duke`.
    static boolean isCampus(NameForm form, List<Word> more) {
        List<Word> content = form.content();
        int at = content.indexOf(more.getFirst());
        return more.size() == 1
                && more.getFirst().text().equals("university")
                && at == content.size() - 1
                && at > 2
                && NameForm.isDistinctive(content.get(at - 1));
    }

    /// Whether it is the state or country right behind a city that both name: `Portland, Oregon`.
    static boolean isAddress(NameForm form, List<Word> more) {
        int at = form.content().indexOf(more.getFirst());
        return more.size() == 1
                && at > 0
                && Places.isWide(more.getFirst())
                && form.content().get(at - 1).role() == Role.PLACE
                && !Places.isWide(form.content().get(at - 1));
    }

    static Reason kinship(List<Word> more) {
        String written = WordList.written(more);
        if (more.stream().anyMatch(word -> word.role() == Role.NUMBER)) {
            return Reason.of("number", written);
        }
        if (more.stream().anyMatch(word -> word.role().parts())) {
            return Reason.of("chapter", written);
        }
        return more.stream().anyMatch(word -> word.role() == Role.SISTER)
                ? Reason.of("sister", written)
                : Reason.of("more", written);
    }
}
