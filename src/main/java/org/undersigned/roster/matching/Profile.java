package org.undersigned.roster.matching;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;

/// An organization as it is compared.
///
/// @param entry what is known of it
/// @param form its name
/// @param others the forms of other names it mentions or is known by, and of a name in Han or kana
///   as it is romanized
/// @param host where its website is, empty for nowhere of its own
record Profile(Entry entry, NameForm form, List<NameForm> others, String host) implements Subject {

    static Profile of(Entry entry) {
        OtherNames names = OtherNames.in(entry.name());
        List<NameForm> others = new ArrayList<>();
        names.others().forEach(name -> others.add(NameReader.read(name)));
        entry.aliases().forEach(name -> others.add(NameReader.read(name)));
        if (Folding.isIdeographic(entry.name())) {
            others.add(NameReader.read(Folding.romanized(words(NameReader.read(names.main())))));
        }
        return new Profile(
                entry,
                NameReader.read(names.main()),
                List.copyOf(others),
                Hosts.of(entry.website()));
    }

    private static String words(NameForm form) {
        return form.words().stream().map(Word::text).collect(joining(" "));
    }

    @Override
    public void addKeys(Keys keys) {
        addKeys(form, keys);
        others.forEach(other -> addKeys(other, keys));
        if (!host.isEmpty()) {
            keys.part("@" + host);
        }
    }

    private static void addKeys(NameForm form, Keys keys) {
        keys.whole(NameForm.squeeze(form.words()));
        keys.whole(form.squeezed());
        keys.slips(form.core());
        keys.part("~" + Sound.of(form.core()));
        form.content().forEach(word -> keys.part(word.text()));
        form.acronyms().forEach(acronym -> keys.part("#" + acronym));
        if (form.content().size() > 1) {
            keys.part("#" + form.initials());
            keys.part("#" + form.allInitials());
        }
    }

    /// Whether it is the name of nobody: “Anonymous”.
    @Override
    public boolean isNobody() {
        return form.content().isEmpty() || Words.isNobody(words(form));
    }
}
