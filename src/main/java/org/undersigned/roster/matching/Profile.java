package org.undersigned.roster.matching;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// An organization as it is compared.
///
/// @param entry what is known of it
/// @param form its name
/// @param others the forms of other names it mentions or is known by, and of a name in Han or kana
///   as it is romanized
/// @param plain whether it has no other names and says no acronym of itself
/// @param nobody whether it is the name of nobody: “Anonymous”
/// @param host where its website is, empty for nowhere of its own
record Profile(
        Entry entry,
        NameForm form,
        List<NameForm> others,
        boolean plain,
        boolean nobody,
        String host)
        implements Subject {

    private static final Pattern VOWEL = Pattern.compile("[aeiou]");

    /// Single words of so many letters are found with other vowels: `Hizballah`, `Hezbollah`.
    private static final int LONG_ENOUGH_FOR_VOWELS = 8;

    static Profile of(Entry entry) {
        OtherNames names = OtherNames.in(entry.name());
        NameForm form = NameReader.read(names.main());
        List<NameForm> others = new ArrayList<>();
        names.others().forEach(name -> others.add(NameReader.read(name)));
        entry.aliases().forEach(name -> others.add(NameReader.read(name)));
        if (Folding.isIdeographic(entry.name())) {
            others.add(NameReader.read(Folding.romanized(words(form))));
        }
        return new Profile(
                entry,
                form,
                List.copyOf(others),
                others.isEmpty() && form.acronyms().isEmpty(),
                form.content().isEmpty() || Words.isNobody(words(form)),
                Hosts.of(entry.website()));
    }

    private static String words(NameForm form) {
        return form.words().stream().map(Word::text).collect(joining(" "));
    }

    @Override
    public void addKeys(Keys keys) {
        addKeys(form, keys);
        others.forEach(other -> addKeys(other, keys));
        if (keys.kind() == Keys.Kind.PARTS) {
            int head = form.content().isEmpty() ? 0 : form.content().getFirst().segment();
            for (Word word : form.content()) {
                keys.word(word, word.segment() != head || word.role() != Role.NAME);
            }
            if (!host.isEmpty()) {
                keys.add("@" + host);
            }
        }
    }

    private static void addKeys(NameForm form, Keys keys) {
        switch (keys.kind()) {
            case WHOLE -> {
                keys.add(form.joined());
                keys.add(form.squeezed());
                if (isDescribed(form)) {
                    keys.add(form.content().getFirst().text());
                }
            }
            case SLIPS -> {
                keys.slips(form.squeezed());
                if (!form.core().equals(form.squeezed())) {
                    keys.slips(form.core());
                }
            }
            case PARTS -> addSounds(form, keys);
            case ACRONYMS -> AcronymKeys.add(form, keys);
        }
    }

    /// Whether it is one word with a description behind it: `Ashgrove – the home of open streets`.
    private static boolean isDescribed(NameForm form) {
        List<Word> content = form.content();
        return content.size() > 1 && content.get(1).segment() != content.getFirst().segment();
    }

    private static void addSounds(NameForm form, Keys keys) {
        String core = form.core();
        keys.add("~" + Sound.of(core));
        if (core.contains("ae") || core.contains("oe") || core.contains("ue")) {
            keys.add("~" + Sound.of(Folding.withoutUmlauts(core)));
        }
        if (form.content().size() == 1 && core.length() >= LONG_ENOUGH_FOR_VOWELS) {
            keys.add("~" + VOWEL.matcher(Sound.of(core)).replaceAll("~"));
        }
    }

    /// Whether a quick look tells that the two are different.
    boolean isStrangerTo(Profile other) {
        return ((plain && other.plain) || mayBeStrangers(other))
                && Strangers.are(form, other.form)
                && (host.isEmpty() || !host.equals(other.host));
    }

    private boolean mayBeStrangers(Profile other) {
        return others.isEmpty()
                && other.others.isEmpty()
                && !form.mayBeNamedBy(other.form)
                && !other.form.mayBeNamedBy(form);
    }

    @Override
    public boolean isNobody() {
        return nobody;
    }
}
