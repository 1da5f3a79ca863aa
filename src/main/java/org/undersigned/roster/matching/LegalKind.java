package org.undersigned.roster.matching;

import java.util.Set;

/// What a legal form makes of an organization.
enum LegalKind {
    COMPANY,
    LIMITED,
    EITHER,
    PARTNERSHIP,
    COOPERATIVE,
    ASSOCIATION,
    NONPROFIT,
    STATE;

    private boolean isOfBusiness() {
        return switch (this) {
            case COMPANY, LIMITED, EITHER, PARTNERSHIP -> true;
            case COOPERATIVE, ASSOCIATION, NONPROFIT, STATE -> false;
        };
    }

    /// Whether one organization can be called both. What is not said contradicts nothing; `Ltd`
    /// translates both kinds of companies.
    private boolean agreesWith(LegalKind other) {
        return this == other
                || (this == EITHER && other.isOfBusiness())
                || (other == EITHER && isOfBusiness())
                || (this == ASSOCIATION && other == NONPROFIT)
                || (this == NONPROFIT && other == ASSOCIATION)
                || (this == COMPANY && other == NONPROFIT)
                || (this == NONPROFIT && other == COMPANY);
    }

    static boolean agree(Set<LegalKind> a, Set<LegalKind> b) {
        return a.isEmpty()
                || b.isEmpty()
                || a.stream().anyMatch(one -> b.stream().anyMatch(one::agreesWith));
    }

    /// Whether one is a business and the other surely none.
    static boolean contradict(Set<LegalKind> a, Set<LegalKind> b) {
        return !agree(a, b)
                && a.stream().anyMatch(LegalKind::isOfBusiness)
                        != b.stream().anyMatch(LegalKind::isOfBusiness);
    }
}
