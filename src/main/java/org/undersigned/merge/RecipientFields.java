package org.undersigned.merge;

import org.undersigned.letter.Recipient;
import org.undersigned.problem.Place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What a letter may say about those it goes to: `recipient.*` of one, `recipients.*` of all.
final class RecipientFields {

    /// The fields every recipient has, even without a value.
    static final List<String> ALWAYS =
            List.of("name", "title", "organization", "address", "salutation", "state", "district");

    /// The fields that everybody has together.
    static final List<String> JOINT =
            ALWAYS.stream().filter(name -> !name.equals("address")).toList();

    private static final String SALUTATION = "salutation";

    private final Locale language;

    RecipientFields(Locale language) {
        this.language = language;
    }

    /// Adds the fields of a letter to all of these together; `recipient.*` only if it is one.
    void addTo(Fields fields, List<Addressee> addressees) {
        if (addressees.size() == 1) {
            Addressee only = addressees.getFirst();
            values(only).forEach((key, value) -> fields.put("recipient." + key, value));
        }
        for (String key : JOINT) {
            fields.put("recipients." + key, joint(key, addressees));
        }
    }

    private Map<String, Value> values(Addressee addressee) {
        Map<String, Value> values = new LinkedHashMap<>();
        for (String name : addressee.fields()) {
            values.put(name, value(addressee, name));
        }
        for (String name : ALWAYS) {
            values.put(name, value(addressee, name));
        }
        return values;
    }

    private Value value(Addressee addressee, String key) {
        String text = text(addressee.recipient(), key);
        Place place = addressee.place();
        return switch (key) {
            case SALUTATION ->
                    text.isEmpty()
                            ? new Value.Said("", place)
                            : new Value.Greeted(Greeting.of(text), place);
            case "state" -> new Value.InState(text, place);
            default -> new Value.Said(text, place);
        };
    }

    private static String text(Recipient recipient, String key) {
        String written =
                switch (key) {
                    case "name" -> recipient.name();
                    case "title" -> recipient.title();
                    case "organization" -> recipient.organization();
                    case "address" -> String.join(", ", recipient.address());
                    case SALUTATION -> recipient.salutation();
                    default -> recipient.fields().getOrDefault(key, "");
                };
        return CleanText.value(written);
    }

    /// Everybody's value in one phrase, “A, B, and C”. What is common to all is said once, but two
    /// people of one name are greeted twice. If one of them has no salutation there is none for
    /// all.
    private Value joint(String key, List<Addressee> addressees) {
        List<String> all = new ArrayList<>();
        for (Addressee addressee : addressees) {
            String text = text(addressee.recipient(), key);
            if (key.equals(SALUTATION) && text.isEmpty()) {
                return new Value.Said("", addressee.place());
            }
            if (!text.isEmpty()) {
                all.add(text);
            }
        }
        if (all.isEmpty()) {
            return new Value.Said("", Place.NOWHERE);
        }
        Place place = addressees.getFirst().place();
        return switch (key) {
            case SALUTATION -> new Value.Greeted(jointGreeting(all), place);
            case "name" -> new Value.Said(conjoined(all), place);
            default -> new Value.Said(conjoined(List.copyOf(new LinkedHashSet<>(all))), place);
        };
    }

    private Greeting jointGreeting(List<String> all) {
        List<Greeting> greetings = all.stream().map(Greeting::of).toList();
        return Greeting.joint(greetings, this::conjoined);
    }

    private String conjoined(List<String> members) {
        return Language.list(members, language);
    }
}
