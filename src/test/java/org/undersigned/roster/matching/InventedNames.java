package org.undersigned.roster.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// Invents organizations in the manner of coalition letters: places, causes, kinds, chapters, legal
/// forms, and now and then one that is listed twice and written differently.
public final class InventedNames {

    private static final String[] STARTS =
            ("Alder Birch Cedar Dover Elm Fern Glen Hazel Iron Juniper Kestrel Laurel Maple Nettle"
                            + " Otter Pine Quill Rowan Sage Thistle Umber Violet Willow Yarrow Ash"
                            + " Beech Clover Dune Ember Flint Gorse Heron Isle Jade Kelp Linden")
                    .split(" ");
    private static final String[] ENDS =
            "ton ville ford field wood bury dale port mouth stead ham ridge brook haven creek falls"
                    .split(" ");
    private static final String[] CAUSES =
            ("Tenants|Immigrant Rights|Clean Water|Food|Public Housing|Disability Justice|Workers|"
                            + "Climate|Family|Community Health|Youth|Digital Rights|Farm|Arts|"
                            + "Interfaith|Legal Aid|Education|Voting Rights|Peace|Open Space|"
                            + "Racial Equity|Asian American|Native|Seniors|Mutual Aid|Transit")
                    .split("\\|");
    private static final String[] KINDS =
            ("Coalition|Alliance|Association|Center|Network|Project|Union|Collective|Council|"
                            + "Foundation|Institute|Society|Initiative|Partnership|League|Fund|"
                            + "Committee|Campaign|Action|Services")
                    .split("\\|");
    private static final String[] TAILS =
            "||||||, Inc.| - North Chapter| - Ohio|, Iowa Chapter| LLC| of Texas| Action Fund"
                    .split("\\|");

    private final Random random;

    public InventedNames(long seed) {
        random = new Random(seed);
    }

    public List<Entry> entries(int count) {
        List<Entry> entries = new ArrayList<>(count);
        while (entries.size() < count) {
            String name = name();
            entries.add(Entry.organization(name));
            if (random.nextInt(10) == 0 && entries.size() < count) {
                entries.add(Entry.organization(otherwise(name)));
            }
        }
        return entries;
    }

    private String name() {
        String place = pick(STARTS) + pick(ENDS) + (random.nextInt(3) == 0 ? " " + place() : "");
        String rest = pick(CAUSES) + " " + pick(KINDS);
        return switch (random.nextInt(4)) {
            case 0 -> "The " + rest + " of " + place + pick(TAILS);
            case 1 -> place + " for " + rest + pick(TAILS);
            default -> place + " " + rest + pick(TAILS);
        };
    }

    private String place() {
        return pick(STARTS) + pick(ENDS);
    }

    private String otherwise(String name) {
        int at = 1 + random.nextInt(name.length() - 1);
        return switch (random.nextInt(4)) {
            case 0 -> name.toUpperCase(java.util.Locale.ROOT);
            case 1 -> name.substring(0, at - 1) + name.substring(at);
            case 2 -> "The " + name + " (" + initials(name) + ")";
            default -> name.replace(" and ", " & ") + ", Inc.";
        };
    }

    private static String initials(String name) {
        return Stream.of(name.split(" "))
                .map(word -> word.substring(0, 1))
                .filter(letter -> Character.isUpperCase(letter.charAt(0)))
                .reduce("", String::concat);
    }

    private String pick(String[] words) {
        return words[random.nextInt(words.length)];
    }
}
