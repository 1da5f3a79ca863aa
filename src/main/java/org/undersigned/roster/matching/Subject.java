package org.undersigned.roster.matching;

import java.util.List;

/// One who is compared, read once.
sealed interface Subject permits Profile, PersonProfile {

    static Subject of(Entry entry) {
        return switch (entry.kind()) {
            case ORGANIZATION -> Profile.of(entry);
            case PERSON -> PersonProfile.of(entry);
        };
    }

    Entry entry();

    /// Whether it has no name of its own: such are nobody's duplicates.
    boolean isNobody();

    /// Says by what those can be found who may be the same.
    void addKeys(Keys keys);

    /// Whether a quick look tells that two subjects are different.
    static boolean areStrangers(Subject a, Subject b) {
        return switch (a) {
            case Profile one when b instanceof Profile other -> one.isStrangerTo(other);
            case PersonProfile _ when b instanceof PersonProfile -> false;
            case Profile _, PersonProfile _ -> true;
        };
    }

    /// What two subjects are to each other; people and organizations are nothing.
    static Verdict compare(Subject a, Subject b) {
        if (a.isNobody() || b.isNobody()) {
            return new Verdict(Decision.DIFFERENT, 0, List.of(Reason.of("nobody")));
        }
        return switch (a) {
            case Profile one when b instanceof Profile other -> Comparison.compare(one, other);
            case PersonProfile one when b instanceof PersonProfile other ->
                    PersonComparison.compare(one, other);
            case Profile _, PersonProfile _ -> Verdict.NOTHING;
        };
    }
}
