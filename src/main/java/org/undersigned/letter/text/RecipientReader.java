package org.undersigned.letter.text;

import org.undersigned.letter.Recipient;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads whom a letter addresses: the list of `to:`.
final class RecipientReader {

    private static final List<String> KEYS =
            List.of("name", "title", "organization", "address", "salutation");

    /// What the letter may never say (`{{recipient.email}}`).
    private static final Set<String> PRIVATE = Set.of("email", "phone", "note");

    private static final Pattern FIELD = Pattern.compile("[a-z0-9_]+(?:\\.[a-z0-9_]+){0,9}");

    private final Reading reading;

    RecipientReader(Reading reading) {
        this.reading = reading;
    }

    List<Recipient> read(YamlKeys front) {
        return front.mappings("to").stream().map(this::recipient).toList();
    }

    private Recipient recipient(YamlKeys keys) {
        Recipient recipient =
                new Recipient(
                        keys.text("name"),
                        keys.text("title"),
                        keys.text("organization"),
                        keys.texts("address"),
                        keys.text("salutation"),
                        fields(keys));
        boolean nobody =
                recipient.name().isEmpty()
                        && recipient.title().isEmpty()
                        && recipient.organization().isEmpty();
        if (nobody) {
            reading.error(keys.place(), "letter.recipientWithoutName");
        }
        return reading.placed(recipient, keys.place());
    }

    private Map<String, String> fields(YamlKeys keys) {
        Map<String, String> fields = new HashMap<>();
        for (String key : keys.names()) {
            if (PRIVATE.contains(key)) {
                reading.warning(keys.placeOfKey(key), "letter.privateRecipientKey", key);
            } else if (!KEYS.contains(key) && FIELD.matcher(key).matches()) {
                fields.put(key, keys.text(key));
            } else if (!KEYS.contains(key)) {
                reading.error(keys.placeOfKey(key), "letter.recipientKey", key);
            }
        }
        return fields;
    }
}
