package org.undersigned.roster.ordering;

import com.ibm.icu.text.Collator;

import org.undersigned.letter.LanguageBundle;
import org.undersigned.letter.SignatoryList.Group;
import org.undersigned.letter.States;
import org.undersigned.letter.Tiers;
import org.undersigned.roster.Signatory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/// Parts signatories into groups and puts the groups in order.
final class Groups {

    private final Locale language;
    private final Collator collator;
    private final ResourceBundle words;
    private final StateNames states;

    Groups(Locale language, Collator collator) {
        this.language = language;
        this.collator = collator;
        this.states = new StateNames(language);
        this.words = LanguageBundle.of("org.undersigned.roster.ordering.headings", language);
    }

    /// The members of each group in the order given; those that belong to none come last, under a
    /// heading of their own only if there are others.
    Map<String, List<Signatory>> of(List<Signatory> signatories, Group group) {
        Map<String, String> headings = new LinkedHashMap<>();
        Map<String, List<Signatory>> members = new LinkedHashMap<>();
        List<Signatory> none = new ArrayList<>();
        for (Signatory signatory : signatories) {
            String value = value(signatory, group);
            if (value.isEmpty()) {
                none.add(signatory);
            } else {
                String key =
                        group == Group.STATE ? States.key(value) : value.toLowerCase(Locale.ROOT);
                headings.merge(
                        key, heading(signatory, group), (one, other) -> longer(one, other, group));
                members.computeIfAbsent(key, _ -> new ArrayList<>()).add(signatory);
            }
        }
        Map<String, List<Signatory>> ordered = new LinkedHashMap<>();
        members.keySet().stream()
                .sorted(order(group, headings))
                .forEach(key ->
                        ordered.computeIfAbsent(headings.get(key), _ -> new ArrayList<>())
                                .addAll(members.get(key)));
        if (!none.isEmpty()) {
            ordered.computeIfAbsent(ordered.isEmpty() ? "" : rest(none), _ -> new ArrayList<>())
                    .addAll(none);
        }
        return ordered;
    }

    /// Over those who belong to no group, by who they are.
    private String rest(List<Signatory> none) {
        long people = none.stream().filter(it -> !it.capacity().bindsOrganization()).count();
        if (people == none.size()) {
            return words.getString("individuals");
        }
        return words.getString(people == 0 ? "otherOrganizations" : "others");
    }

    /// A state written in two ways is headed by its longer name.
    private static String longer(String one, String other, Group group) {
        return group == Group.STATE && other.length() > one.length() ? other : one;
    }

    private static String value(Signatory signatory, Group group) {
        Signatory.Printed printed = signatory.printed();
        return switch (group) {
            case NONE -> "";
            case TIER -> printed.tier();
            case STATE -> printed.state();
            case COUNTRY -> printed.country();
            case SECTION -> printed.section();
        };
    }

    private String heading(Signatory signatory, Group group) {
        String value = value(signatory, group);
        return switch (group) {
            case NONE, SECTION -> value;
            case TIER -> tier(value);
            case STATE -> states.of(signatory.printed());
            case COUNTRY -> country(value);
        };
    }

    private String tier(String value) {
        String key = value.toLowerCase(Locale.ROOT);
        return Tiers.ALL.contains(key) ? words.getString(key) : value;
    }

    private String country(String value) {
        return value.matches("[A-Z]{2}") ? Locale.of("", value).getDisplayCountry(language) : value;
    }

    private Comparator<String> order(Group group, Map<String, String> headings) {
        return switch (group) {
            case NONE, SECTION -> (_, _) -> 0;
            case TIER -> Comparator.comparingInt(Groups::tierRank);
            case STATE, COUNTRY -> Comparator.comparing(headings::get, collator::compare);
        };
    }

    private static int tierRank(String key) {
        int rank = Tiers.ALL.indexOf(key);
        return rank < 0 ? Tiers.ALL.size() : rank;
    }
}
