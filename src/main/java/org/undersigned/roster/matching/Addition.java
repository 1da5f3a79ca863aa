package org.undersigned.roster.matching;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What it means that one of two names says all that the other says, and more.
final class Addition {

    /// Shorter names may be the university's.
    private static final int FEWEST_AT = 3;

    private Addition() {}

    /// Why what one says more says nothing: both are one, if there is no other doubt.
    static @Nullable Reason idle(
            NameForm longer, NameForm shorter, Alignment alignment, List<Word> more) {
        String written = WordList.written(more);
        boolean named = alignment.tally().distinct > 0;
        if (named && isAim(longer, more)) {
            return Reason.of("described", written);
        }
        if (isAddress(longer, more)) {
            return Reason.of("address", written);
        }
        boolean idle =
                isCalledWithout(longer, shorter, more)
                        || isCampus(longer, more)
                        || (named && (isWhole(longer, more) || isUnion(more)))
                        || isTogether(longer, shorter, more, named);
        return idle ? Reason.of("weak", written) : null;
    }

    /// Why what one says more may say nothing: somebody has to look.
    static @Nullable Reason perhapsIdle(NameForm longer, List<Word> more) {
        if (isOfAmerica(longer, more) || isCountryAside(longer, more)) {
            return Reason.of("chapter", WordList.written(more));
        }
        return Words.isTogether(more.getLast().text()) && isLast(longer, more)
                ? Reason.of("weak", WordList.written(more))
                : null;
    }

    /// Whether it is “of America”, “of the United States” at the end of a name.
    private static boolean isOfAmerica(NameForm form, List<Word> more) {
        int at = form.words().indexOf(more.getFirst());
        return isLast(form, more)
                && (more.getFirst().text().equals("us") || more.getFirst().text().equals("america"))
                && at > 1
                && form.words().get(at - 1).role() == Role.SMALL;
    }

    /// Whether it is the country that somebody wrote behind a name: `Elm Trust (Latvia)`. Companies
    /// have it in theirs.
    private static boolean isCountryAside(NameForm form, List<Word> more) {
        return isLast(form, more)
                && form.legal().isEmpty()
                && more.getFirst().role() == Role.PLACE
                && more.getFirst().text().length() == 2
                && form.written().contains("(" + more.getFirst().written() + ")");
    }

    /// Whether it is one word at the end of a name.
    private static boolean isLast(NameForm form, List<Word> more) {
        return more.size() == 1
                && form.content().size() > 1
                && form.content().getLast().equals(more.getFirst());
    }

    /// Whether it is “National” behind the name of a whole that has chapters.
    private static boolean isWhole(NameForm longer, List<Word> more) {
        return isLast(longer, more) && more.getFirst().text().equals("national");
    }

    /// Whether it is “International Union”, as trade unions are called by their full names.
    private static boolean isUnion(List<Word> more) {
        Set<String> texts = more.stream().map(Word::text).collect(Collectors.toSet());
        return texts.equals(Set.of("international", "union"))
                || texts.equals(Set.of("international", "brotherhood"));
    }

    /// Whether it is “Coalition” or the like behind a name that is long enough without: `Elms for
    /// All of Us Coalition`.
    private static boolean isTogether(
            NameForm longer, NameForm shorter, List<Word> more, boolean named) {
        return isLast(longer, more)
                && Words.isTogether(more.getFirst().text())
                && more.getFirst().segment() == longer.content().getFirst().segment()
                && shorter.content().size() >= (named ? 2 : 3);
    }

    /// Whether what one says more is only what it is: a chapter, an institute, a national body.
    static boolean isByTheWay(Alignment alignment, List<Word> more) {
        return alignment.tally().isAnchored()
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
    private static boolean isAim(NameForm form, List<Word> more) {
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
    private static boolean isCalledWithout(NameForm longer, NameForm shorter, List<Word> more) {
        return longer.content().containsAll(more)
                && more.stream()
                        .allMatch(word -> Words.isBody(word.text()) || word.text().equals("union"))
                && longer.acronyms().stream()
                        .anyMatch(acronym -> Acronyms.stands(acronym, shorter.words()));
    }

    /// Whether it is “University” behind the name of one, where both say that something is at it:
    /// `Elm Students at Duke`, `Hazelwood School of Law`.
    private static boolean isCampus(NameForm form, List<Word> more) {
        List<Word> content = form.content();
        int at = content.indexOf(more.getFirst());
        return more.size() == 1
                && more.getFirst().text().equals("university")
                && (at == content.size() - 1 ? at > 2 : at == 1 && content.size() > FEWEST_AT)
                && NameForm.isDistinctive(content.get(at - 1));
    }

    /// Whether it is the state or country right behind a city that both name: `Portland, Oregon`.
    private static boolean isAddress(NameForm form, List<Word> more) {
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
