package org.undersigned.roster.ordering;

import com.ibm.icu.text.CollationKey;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;

import org.undersigned.letter.SignatoryList.Group;
import org.undersigned.letter.SignatoryList.Order;
import org.undersigned.roster.Signatory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Puts signatories in order by the rules of one language.
///
/// ```java
/// List<Section> sections = new Ordering(Locale.US).order(roster.confirmed(), Order.NAME, Group.NONE);
/// ```
///
/// Ties stay in the order given. One ordering may be used again and again, by one thread at a time.
public final class Ordering {

    private final Collator collator;
    private final OrganizationFiling organizations;
    private final PersonFiling people;
    private final Groups groups;

    public Ordering(Locale language) {
        FilingRules rules = new FilingRules(language);
        this.collator = collator(language);
        this.organizations = new OrganizationFiling(rules);
        this.people = new PersonFiling(rules, language);
        this.groups = new Groups(language, collator);
    }

    /// Digits compare by their value (UTS #35, Collation, §3.3 `kn`).
    private static Collator collator(Locale language) {
        Collator collator = Collator.getInstance(language);
        if (collator instanceof RuleBasedCollator rules) {
            rules.setNumericCollation(true);
        }
        return collator;
    }

    /// Everyone given, in order, under headings if there are to be any; no section is empty.
    public List<Section> order(List<Signatory> signatories, Order order, Group group) {
        List<Section> sections = new ArrayList<>();
        Map<String, List<Signatory>> members = groups.of(signatories, group);
        members.forEach((heading, inGroup) -> sections.add(section(heading, inGroup, order)));
        return List.copyOf(sections);
    }

    private Section section(String heading, List<Signatory> members, Order order) {
        List<Entry> entries =
                new ArrayList<>(members.stream().map(member -> entry(member, order)).toList());
        switch (order) {
            case AS_LISTED -> {}
            case NAME -> entries.sort(Comparator.comparing(Entry::key));
            case RANK ->
                    entries.sort(Comparator.comparingInt(Entry::rank).thenComparing(Entry::key));
        }
        return new Section(
                heading, entries.stream().map(entry -> entry.placed(heading, order)).toList());
    }

    private Entry entry(Signatory signatory, Order order) {
        FilingName filing =
                order == Order.AS_LISTED
                        ? new FilingName("", "", List.of(Reason.of("asListed")))
                        : filing(signatory);
        return new Entry(signatory, filing, collator.getCollationKey(filing.compared()));
    }

    private FilingName filing(Signatory signatory) {
        String key = signatory.standing().sortKey();
        if (key.isEmpty()) {
            return signatory.capacity().listsPerson()
                    ? people.file(signatory.listedName(), signatory.printed().country())
                    : organizations.file(signatory.listedName());
        }
        int comma = signatory.capacity().listsPerson() ? key.indexOf(',') : -1;
        String first = comma < 0 ? key : key.substring(0, comma);
        String rest = comma < 0 ? "" : key.substring(comma + 1).strip();
        return new FilingName(first, rest, List.of(Reason.of("sortKey", key)));
    }

    private record Entry(Signatory signatory, FilingName filing, CollationKey key) {

        /// Those without a rank after all others.
        int rank() {
            int rank = signatory.standing().rank();
            return rank == 0 ? Integer.MAX_VALUE : rank;
        }

        Placed placed(String heading, Order order) {
            List<Reason> reasons = new ArrayList<>();
            if (!heading.isEmpty()) {
                reasons.add(Reason.of("group", heading));
            }
            if (order == Order.RANK) {
                int rank = signatory.standing().rank();
                reasons.add(rank > 0 ? Reason.of("rank", rank) : Reason.of("unranked"));
            }
            reasons.addAll(filing.reasons());
            return new Placed(signatory, reasons);
        }
    }
}
