package org.undersigned.letter.text;

import org.undersigned.letter.Front;
import org.undersigned.letter.Inline;
import org.undersigned.letter.Letterhead;
import org.undersigned.letter.Letterhead.Logo;
import org.undersigned.measure.Paper;

import java.util.List;

/// Reads the front matter.
final class FrontReader {

    private final Reading reading;
    private final ValueReader values;

    FrontReader(Reading reading) {
        this.reading = reading;
        this.values = new ValueReader(reading);
    }

    Front read(FrontCut cut) {
        Yaml yaml = new Yaml(reading, cut);
        boolean failed = reading.failed();
        return yaml.keys()
                .map(mapping -> front(yaml, new YamlKeys(reading, yaml, mapping)))
                .orElseGet(() -> {
                    if (failed == reading.failed()) {
                        reading.error(reading.source().at(cut.line(), 1), "letter.titleMissing");
                    }
                    return Front.titled("");
                });
    }

    private Front front(Yaml yaml, YamlKeys keys) {
        keys.allow(FrontKeys.FRONT);
        String title = keys.text("title");
        if (keys.isBlank("title")) {
            reading.error(keys.placeOfKey("title"), "letter.titleMissing");
        }
        Front plain = Front.titled(title);
        return new Front(
                title,
                values.date(yaml, keys, "date"),
                values.language(yaml, keys).orElse(plain.language()),
                values.choice(yaml, keys, "paper", Paper.values()).orElse(plain.paper()),
                line(yaml, keys, "subject"),
                keys.mapping("letterhead").map(this::letterhead).orElse(null),
                new RecipientReader(reading).read(keys),
                line(yaml, keys, "salutation"),
                line(yaml, keys, "closing"),
                keys.texts("cc"),
                keys.texts("enclosures"),
                values.signatories(yaml, keys),
                values.invitation(yaml, keys),
                values.style(yaml, keys));
    }

    private List<Inline> line(Yaml yaml, YamlKeys keys, String key) {
        return keys.words(key)
                .map(words ->
                        new LineReader(reading, new LinePlaces(reading, yaml, words))
                                .read(words.text()))
                .orElse(List.of());
    }

    private Letterhead letterhead(YamlKeys keys) {
        keys.allow(FrontKeys.LETTERHEAD);
        Letterhead head =
                new Letterhead(
                        keys.text("name"),
                        keys.texts("address"),
                        keys.text("contact"),
                        keys.mappings("logos").stream().map(this::logo).toList());
        return reading.placed(head, keys.place());
    }

    private Logo logo(YamlKeys keys) {
        keys.allow(List.of("file", "alt"));
        if (keys.text("file").isEmpty()) {
            reading.error(keys.place(), "letter.logoWithoutFile");
        }
        return reading.placed(new Logo(keys.text("file"), keys.text("alt")), keys.place());
    }
}
