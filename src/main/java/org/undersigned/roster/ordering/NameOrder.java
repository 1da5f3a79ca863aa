package org.undersigned.roster.ordering;

/// Which of somebody's names people are filed by, and where it stands.
enum NameOrder {

    /// `Jane Roe`
    FAMILY_LAST,

    /// `An Van Nguyen`: what looks like a particle is a name.
    LAST_WORD,

    /// `Ana García López`: the first of two family names counts.
    TWO_FAMILY_NAMES,

    /// `Kim Min-jun`, `Nagy Ilona`
    FAMILY_FIRST,

    /// `Anna Jónsdóttir`: she goes by her given name.
    GIVEN_FIRST,

    /// `Nguyễn Văn An`: he goes by his given name, and it stands last.
    GIVEN_LAST
}
