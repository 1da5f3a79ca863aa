package org.undersigned.letter.text;

import org.jspecify.annotations.Nullable;
import org.undersigned.letter.Contrast;
import org.undersigned.letter.Invitation;
import org.undersigned.letter.SignatoryList;
import org.undersigned.letter.SignatoryList.Columns;
import org.undersigned.letter.SignatoryList.Count;
import org.undersigned.letter.SignatoryList.Group;
import org.undersigned.letter.SignatoryList.Order;
import org.undersigned.letter.SignatoryList.Shown;
import org.undersigned.letter.Style;
import org.undersigned.letter.Style.Face;
import org.undersigned.letter.Style.Layout;
import org.undersigned.measure.Length;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads the values of the front matter that are more than words.
final class ValueReader {

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}(?:\\.[0-9]{1,9})?");
    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");
    private static final Set<String> PRIVATE =
            Set.of("capacity", "rank", "status", "sort_key", "email", "phone", "note", "signed_on");

    private static final Map<String, Columns> COLUMNS =
            Map.of("auto", Columns.AUTO, "1", Columns.ONE, "2", Columns.TWO, "3", Columns.THREE);

    private final Reading reading;

    ValueReader(Reading reading) {
        this.reading = reading;
    }

    @Nullable LocalDate date(Yaml yaml, YamlKeys keys, String key) {
        Optional<YamlKeys.Words> words = keys.words(key).filter(date -> !date.text().isEmpty());
        if (words.isEmpty()) {
            return null;
        }
        String text = words.get().text();
        try {
            if (DATE.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException _) {
            // Such as 2026-02-30; told below.
        }
        reading.error(yaml.place(words.get().node()), "letter.date", text);
        return null;
    }

    Optional<Locale> language(Yaml yaml, YamlKeys keys) {
        Optional<YamlKeys.Words> words = keys.words("language");
        try {
            return words.map(tag -> new Locale.Builder().setLanguageTag(tag.text()).build())
                    .filter(locale -> !locale.getLanguage().isEmpty());
        } catch (IllformedLocaleException _) {
            words.ifPresent(
                    tag -> reading.error(yaml.place(tag.node()), "letter.language", tag.text()));
            return Optional.empty();
        }
    }

    /// One of the words that a key allows.
    <E extends Enum<E>> Optional<E> choice(Yaml yaml, YamlKeys keys, String key, E[] choices) {
        Optional<YamlKeys.Words> words = keys.words(key);
        Optional<E> choice = words.flatMap(word -> Choice.of(choices, word.text()));
        if (words.isPresent() && choice.isEmpty()) {
            unknown(yaml, words.get(), key, Choice.words(choices));
        }
        return choice;
    }

    private void unknown(Yaml yaml, YamlKeys.Words words, String key, List<String> choices) {
        reading.error(
                yaml.place(words.node()),
                "letter.unknownChoice",
                key,
                words.text(),
                String.join(", ", choices));
    }

    SignatoryList signatories(Yaml yaml, YamlKeys front) {
        SignatoryList plain = SignatoryList.DEFAULT;
        return front.mapping("signatories")
                .map(keys -> {
                    keys.allow(FrontKeys.SIGNATORIES);
                    List<Shown> show = show(yaml, keys);
                    return new SignatoryList(
                            choice(yaml, keys, "order", Order.values()).orElse(plain.order()),
                            choice(yaml, keys, "group", Group.values()).orElse(plain.group()),
                            columns(yaml, keys).orElse(plain.columns()),
                            choice(yaml, keys, "layout", SignatoryList.Layout.values())
                                    .orElse(plain.layout()),
                            choice(yaml, keys, "count", Count.values()).orElse(plain.count()),
                            show.isEmpty() ? plain.show() : show,
                            flag(yaml, keys, "disclaimer").orElse(plain.disclaimer()));
                })
                .orElse(plain);
    }

    private Optional<Columns> columns(Yaml yaml, YamlKeys keys) {
        Optional<YamlKeys.Words> words = keys.words("columns");
        Optional<Columns> columns = words.map(YamlKeys.Words::text).map(COLUMNS::get);
        if (words.isPresent() && columns.isEmpty()) {
            unknown(yaml, words.get(), "columns", List.of("auto", "1", "2", "3"));
        }
        return columns;
    }

    private List<Shown> show(Yaml yaml, YamlKeys keys) {
        List<Shown> show = new ArrayList<>();
        for (YamlKeys.Words words : keys.list("show")) {
            Optional<Shown> shown = Choice.of(Shown.values(), words.text());
            if (shown.isEmpty() && PRIVATE.contains(words.text())) {
                reading.error(
                        yaml.place(words.node()),
                        "letter.privateShown",
                        words.text(),
                        String.join(", ", Choice.words(Shown.values())));
            } else if (shown.isEmpty()) {
                unknown(yaml, words, "show", Choice.words(Shown.values()));
            }
            shown.ifPresent(show::add);
        }
        return show;
    }

    Invitation invitation(Yaml yaml, YamlKeys front) {
        return front.mapping("sign_on")
                .map(keys -> {
                    keys.allow(FrontKeys.SIGN_ON);
                    LocalDate deadline = date(yaml, keys, "deadline");
                    LocalDate closes = date(yaml, keys, "closes");
                    if (deadline != null && closes != null && closes.isBefore(deadline)) {
                        reading.error(
                                keys.placeOfKey("closes"),
                                "letter.closesBeforeDeadline",
                                closes.toString(),
                                deadline.toString());
                    }
                    return new Invitation(deadline, closes, keys.text("contact"));
                })
                .orElse(Invitation.NONE);
    }

    Style style(Yaml yaml, YamlKeys front) {
        Style plain = Style.DEFAULT;
        return front.mapping("style")
                .map(keys -> {
                    keys.allow(FrontKeys.STYLE);
                    return new Style(
                            choice(yaml, keys, "layout", Layout.values()).orElse(plain.layout()),
                            choice(yaml, keys, "face", Face.values()).orElse(plain.face()),
                            size(yaml, keys).orElse(plain.size()),
                            flag(yaml, keys, "justify").orElse(plain.justify()),
                            flag(yaml, keys, "hang").orElse(plain.hang()),
                            accent(yaml, keys).orElse(plain.accent()));
                })
                .orElse(plain);
    }

    private Optional<Length> size(Yaml yaml, YamlKeys keys) {
        Optional<YamlKeys.Words> words = keys.words("size");
        Optional<Length> size =
                words.map(YamlKeys.Words::text)
                        .filter(text -> NUMBER.matcher(text).matches())
                        .map(text -> Length.points(new BigDecimal(text).toPlainString()))
                        .filter(length -> !Style.SMALLEST.exceeds(length))
                        .filter(length -> !length.exceeds(Style.LARGEST));
        if (words.isPresent() && size.isEmpty()) {
            reading.error(yaml.place(words.get().node()), "letter.size", words.get().text());
        }
        return size;
    }

    private Optional<Integer> accent(Yaml yaml, YamlKeys keys) {
        Optional<YamlKeys.Words> words = keys.words("accent");
        Optional<Integer> accent =
                words.map(YamlKeys.Words::text)
                        .filter(text -> COLOUR.matcher(text).matches())
                        .map(text -> Integer.parseInt(text.substring(1), 16));
        if (words.isPresent() && accent.isEmpty()) {
            reading.error(yaml.place(words.get().node()), "letter.colour", words.get().text());
        }
        if (accent.isPresent() && !Contrast.onWhite(accent.get()).isEnoughForText()) {
            reading.warning(
                    yaml.place(words.get().node()), "letter.paleAccent", words.get().text());
        }
        return accent;
    }

    private Optional<Boolean> flag(Yaml yaml, YamlKeys keys, String key) {
        Optional<YamlKeys.Words> words = keys.words(key);
        if (words.isPresent() && !List.of("true", "false").contains(words.get().text())) {
            unknown(yaml, words.get(), key, List.of("true", "false"));
            return Optional.empty();
        }
        return words.map(word -> word.text().equals("true"));
    }
}
