package org.undersigned.roster.matching;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Compares two organizations' names.
final class OrganizationComparison {

    /// The share of letters that may differ.
    private static final double MOST_SLIPS = 0.2;

    /// From this share of what both say on, a stranger's name is worth a look.
    static final double WORTH_A_LOOK = 0.72;

    /// From this share on, names that go on differently belong together.
    static final double ONE_FAMILY = 0.34;

    private OrganizationComparison() {}

    static Verdict compare(NameForm a, NameForm b) {
        Alignment alignment = new Alignment(a, b);
        List<Word> leftA = withoutTagline(alignment.leftA(), a, alignment);
        List<Word> leftB = withoutTagline(alignment.leftB(), b, alignment);
        if (leftA.isEmpty() && leftB.isEmpty()) {
            return whole(a, b, alignment);
        }
        Verdict named = named(a, b);
        if (named != null) {
            return named;
        }
        if (leftA.isEmpty() || leftB.isEmpty()) {
            Verdict described = described(leftA.isEmpty() ? b : a, alignment);
            if (described != null) {
                return described;
            }
            return leftA.isEmpty() ? part(b, a, alignment, leftB) : part(a, b, alignment, leftA);
        }
        return apart(a, b, alignment, leftA, leftB);
    }

    /// Without what only describes: `– for digital rights`.
    private static List<Word> withoutTagline(List<Word> left, NameForm form, Alignment alignment) {
        int from = form.content().size() - form.tagline();
        List<Word> line = form.content().subList(from, form.content().size());
        boolean whole = !line.isEmpty() && left.containsAll(line) && alignment.tally().isAnchored();
        if (!whole) {
            return left;
        }
        List<Word> rest = new ArrayList<>(left);
        rest.removeAll(line);
        return rest;
    }

    /// Whether it names somebody: a number does if letters are in it, `R3D`.
    static boolean isNamed(List<Word> words) {
        return words.stream()
                .anyMatch(word ->
                        NameForm.isDistinctive(word)
                                || (word.role() == Role.NUMBER
                                        && word.text().chars().anyMatch(Character::isLetter)));
    }

    /// One of them goes on, behind a dash or colon, with what may describe it: surely so unless it
    /// speaks of a committee, a center, a fund.
    private static @Nullable Verdict described(NameForm longer, Alignment alignment) {
        List<Word> left = alignment.leftA().isEmpty() ? alignment.leftB() : alignment.leftA();
        int from = longer.content().size() - longer.motto();
        List<Word> motto = longer.content().subList(from, longer.content().size());
        if (motto.isEmpty() || !left.equals(motto) || !isNamed(longer.content().subList(0, from))) {
            return null;
        }
        boolean sister = motto.stream().anyMatch(word -> Words.isBeside(word.text()));
        return Verdict.of(
                sister || alignment.tally().isDoubtful() ? Decision.REVIEW : Decision.SAME,
                sister ? 0.7 : 0.85,
                alignment.reasons(),
                Reason.of("described", WordList.written(motto)));
    }

    private static Verdict whole(NameForm a, NameForm b, Alignment alignment) {
        double score =
                1
                        - 1.2 * alignment.tally().slips()
                        - (alignment.tally().reordered ? 0.03 : 0)
                        - (alignment.tally().shortened ? 0.08 : 0);
        List<Reason> reasons = alignment.reasons();
        if (!LegalKind.agree(a.legal(), b.legal())) {
            Decision decision =
                    LegalKind.contradict(a.legal(), b.legal())
                            ? Decision.DIFFERENT
                            : Decision.REVIEW;
            return Verdict.of(decision, score - 0.3, reasons, Reason.of("legalForm"));
        }
        if (!a.legal().isEmpty()
                && !b.legal().isEmpty()
                && LegalForms.areOfTwoCompanies(a.written(), b.written())) {
            return Verdict.of(Decision.REVIEW, score - 0.2, reasons, Reason.of("legalForms"));
        }
        if (alignment.tally().reordered && (isSchoolOfAPlace(a) || Wording.isExchanged(a, b))) {
            return Verdict.of(Decision.REVIEW, score - 0.2, reasons, Reason.of("order"));
        }
        Reason preposition = Wording.preposition(a, b);
        if (preposition != null) {
            return Verdict.of(Decision.REVIEW, score - 0.2, reasons, preposition);
        }
        if (alignment.tally().isOnlyTranslated()) {
            return Verdict.of(
                    Decision.REVIEW,
                    score - 0.2,
                    reasons,
                    Reason.of("translated", a.written(), b.written()));
        }
        if (alignment.tally().isDoubtful()
                || alignment.tally().misspelt > 2
                || alignment.tally().slips() > MOST_SLIPS) {
            return Verdict.of(Decision.REVIEW, score - 0.1, reasons);
        }
        return reasons.isEmpty()
                ? Verdict.of(Decision.SAME, score, reasons, Reason.of(plainly(a, b, alignment)))
                : Verdict.of(Decision.SAME, score, reasons);
    }

    /// Whether it says only where it is: `Elmstead University` is not the `University of Elmstead`.
    private static boolean isSchoolOfAPlace(NameForm form) {
        return form.content().size() == 2
                && form.content().stream().anyMatch(word -> word.role() == Role.PLACE)
                && form.content().stream()
                        .map(Word::text)
                        .anyMatch(text -> text.equals("university") || text.equals("college"));
    }

    private static String plainly(NameForm a, NameForm b, Alignment alignment) {
        if (a.written().equals(b.written())) {
            return "equal";
        }
        return alignment.tally().reordered ? "order" : "alike";
    }

    /// One is the acronym that the other says it has.
    private static @Nullable Verdict named(NameForm a, NameForm b) {
        Set<String> byA = a.acronyms();
        Set<String> byB = b.acronyms();
        boolean isA = a.content().size() == 1 && byB.contains(a.content().getFirst().text());
        boolean isB = b.content().size() == 1 && byA.contains(b.content().getFirst().text());
        if (!isA && !isB && !share(a, b) && !share(b, a) && !translate(a, b)) {
            return null;
        }
        String acronym = isA ? a.written() : isB ? b.written() : "";
        String whole = isA ? b.written() : a.written();
        return Verdict.of(
                Decision.SAME,
                0.92,
                List.of(),
                acronym.isEmpty()
                        ? Reason.of("ownAcronyms", a.written(), b.written())
                        : Reason.of("acronym", acronym, whole));
    }

    /// `The Center for Digital Progress (D64)` and `D64 – Zentrum für digitalen Fortschritt`.
    private static boolean share(NameForm a, NameForm b) {
        if (b.acronyms().isEmpty() || a.content().size() < 3 || b.content().size() < 2) {
            return false;
        }
        Word front = a.content().getFirst();
        boolean described =
                front.acronym()
                        && a.content().get(1).segment() != front.segment()
                        && a.words().stream().anyMatch(word -> word.role() == Role.SMALL)
                        && a.content().stream().skip(1).noneMatch(word -> word.role().parts());
        return described && b.acronyms().contains(front.text());
    }

    /// Both say that they have one acronym, and it stands for the words of one of them alone: the
    /// other is its translation, if they share a name, `Hazel Without Limits (HSL)` and `Hazel Sans
    /// Limites (HSL)`.
    private static boolean translate(NameForm a, NameForm b) {
        return !a.acronyms().isEmpty()
                && !b.acronyms().isEmpty()
                && a.content().size() > 1
                && b.content().size() > 1
                && a.content().stream()
                        .filter(NameForm::isDistinctive)
                        .anyMatch(word ->
                                b.content().stream()
                                        .anyMatch(one -> one.text().equals(word.text())))
                && a.acronyms().stream()
                        .anyMatch(acronym ->
                                acronym.length() >= Acronyms.SHORTEST
                                        && b.acronyms().contains(acronym)
                                        && Acronyms.stands(acronym, a.words())
                                                != Acronyms.stands(acronym, b.words()));
    }

    /// One says all that the other says, and more.
    private static Verdict part(
            NameForm longer, NameForm shorter, Alignment alignment, List<Word> more) {
        Reason added = Reason.of("more", WordList.written(more));
        double share = alignment.share();
        if (more.stream().allMatch(word -> word.role() == Role.WEAK)) {
            Decision decision =
                    alignment.tally().distinct > 0
                                    && !alignment.tally().isDoubtful()
                                    && alignment.tally().slips() <= MOST_SLIPS / 2
                                    && LegalKind.agree(longer.legal(), shorter.legal())
                                    && !Addition.isHolding(longer, shorter, more)
                            ? Decision.SAME
                            : Decision.REVIEW;
            return Verdict.of(
                    decision,
                    0.88 * share,
                    alignment.reasons(),
                    Reason.of("weak", WordList.written(more)));
        }
        Reason idle = Addition.idle(longer, shorter, alignment, more);
        if (idle != null) {
            return Verdict.of(
                    alignment.tally().isDoubtful() ? Decision.REVIEW : Decision.SAME,
                    0.85,
                    alignment.reasons(),
                    idle);
        }
        boolean title = Addition.isTitle(longer, more);
        if ((title || Addition.isByTheWay(alignment, more)) && share >= ONE_FAMILY) {
            boolean unit =
                    (alignment.tally().placed || alignment.tally().distinct >= 3)
                            && more.stream().allMatch(word -> Words.isUnit(word.text()));
            boolean same = (unit || title) && !alignment.tally().isDoubtful();
            return Verdict.of(
                    same ? Decision.SAME : Decision.REVIEW,
                    same ? 0.85 : 0.65,
                    alignment.reasons(),
                    Reason.of("weak", WordList.written(more)));
        }
        Reason perhaps = Addition.perhapsIdle(longer, more);
        if (perhaps != null && share >= ONE_FAMILY) {
            return Verdict.of(Decision.REVIEW, 0.65, alignment.reasons(), perhaps);
        }
        if (alignment.tally().distinct == 0 && share < WORTH_A_LOOK) {
            return Verdict.of(
                    share < ONE_FAMILY || alignment.tally().matched < 1
                            ? Decision.DIFFERENT
                            : Decision.RELATED,
                    share / 2,
                    alignment.reasons(),
                    added);
        }
        if (share < ONE_FAMILY) {
            return Verdict.of(Decision.DIFFERENT, share / 2, alignment.reasons(), added);
        }
        return Verdict.of(
                Decision.RELATED, 0.4 + share / 4, alignment.reasons(), Addition.kinship(more));
    }

    /// Each says something that the other does not.
    private static Verdict apart(
            NameForm a, NameForm b, Alignment alignment, List<Word> leftA, List<Word> leftB) {
        double share = alignment.share();
        Reason both = Reason.of("apart", WordList.written(leftA), WordList.written(leftB));
        boolean anchored = alignment.tally().isAnchored();
        if (anchored
                && alignment.tally().misspelt == 0
                && share >= ONE_FAMILY
                && areQualifiers(a, leftA)
                && areQualifiers(b, leftB)) {
            return Verdict.of(Decision.RELATED, 0.3 + share / 4, alignment.reasons(), both);
        }
        boolean parted =
                leftA.stream().anyMatch(word -> word.role().parts())
                        || leftB.stream().anyMatch(word -> word.role().parts());
        Decision decision =
                share >= WORTH_A_LOOK
                                && !parted
                                && !alignment.tally().stem
                                && LegalKind.agree(a.legal(), b.legal())
                        ? Decision.REVIEW
                        : Decision.DIFFERENT;
        return Verdict.of(decision, share * 0.7, alignment.reasons(), both);
    }

    /// Whether all of them say which part of a whole: a place, a fund, or what follows a dash.
    private static boolean areQualifiers(NameForm form, List<Word> left) {
        int head = form.content().getFirst().segment();
        return left.stream()
                .allMatch(word ->
                        word.role().parts()
                                || word.role() == Role.SISTER
                                || word.role() == Role.WEAK
                                || word.segment() != head);
    }
}
