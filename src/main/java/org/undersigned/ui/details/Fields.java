package org.undersigned.ui.details;

import org.undersigned.letter.SignatoryList;
import org.undersigned.letter.SignatoryList.Columns;
import org.undersigned.letter.SignatoryList.Shown;
import org.undersigned.letter.Style;
import org.undersigned.letter.text.FrontValue;
import org.undersigned.letter.text.FrontWords;
import org.undersigned.measure.Paper;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// The fields of the form, one for each key of the front matter that is not kept outside the text.
/// A key that is missing shows what is meant then.
record Fields(
        FrontField title,
        FrontField date,
        FrontField language,
        FrontField paper,
        FrontField subject,
        FrontField salutation,
        FrontField closing,
        FrontField cc,
        FrontField enclosures,
        FrontField order,
        FrontField group,
        FrontField columns,
        FrontField entries,
        FrontField count,
        FrontField show,
        FrontField disclaimer,
        FrontField deadline,
        FrontField closes,
        FrontField contact,
        FrontField layout,
        FrontField face,
        FrontField size,
        FrontField justify,
        FrontField hang,
        FrontField accent) {

    static Fields of(FrontField.Writer writer) {
        SignatoryList list = SignatoryList.DEFAULT;
        Style style = Style.DEFAULT;
        return new Fields(
                words("title", writer),
                choice("date", "", FrontValue.Words::new, writer),
                choice("language", "en-US", FrontValue.Words::new, writer),
                word("paper", Paper.LETTER, writer),
                words("subject", writer),
                words("salutation", writer),
                words("closing", writer),
                lines("cc", "", writer),
                lines("enclosures", "", writer),
                word("signatories.order", list.order(), writer),
                word("signatories.group", list.group(), writer),
                choice("signatories.columns", "auto", Fields::columns, writer),
                word("signatories.layout", list.layout(), writer),
                word("signatories.count", list.count(), writer),
                lines("signatories.show", String.join("\n", shown(list.show())), writer),
                choice(
                        "signatories.disclaimer",
                        String.valueOf(list.disclaimer()),
                        Fields::flag,
                        writer),
                choice("sign_on.deadline", "", FrontValue.Words::new, writer),
                choice("sign_on.closes", "", FrontValue.Words::new, writer),
                words("sign_on.contact", writer),
                word("style.layout", style.layout(), writer),
                word("style.face", style.face(), writer),
                choice("style.size", word(FrontValue.points(style.size())), Fields::size, writer),
                choice("style.justify", String.valueOf(style.justify()), Fields::flag, writer),
                choice("style.hang", String.valueOf(style.hang()), Fields::flag, writer),
                choice(
                        "style.accent",
                        word(FrontValue.colour(style.accent())),
                        FrontValue.Words::new,
                        writer));
    }

    /// All of them, in the order of the form.
    List<FrontField> all() {
        return List.of(
                title,
                subject,
                date,
                language,
                salutation,
                closing,
                cc,
                enclosures,
                order,
                group,
                columns,
                entries,
                count,
                show,
                disclaimer,
                deadline,
                closes,
                contact,
                paper,
                layout,
                face,
                size,
                justify,
                hang,
                accent);
    }

    /// The word that the front matter has for one of few things.
    static String word(Enum<?> choice) {
        return choice instanceof Columns columns
                ? word(FrontValue.columns(columns))
                : word(FrontValue.choice(choice));
    }

    /// The words for all that a key can be.
    static List<String> words(Enum<?>[] choices) {
        return Arrays.stream(choices).map(Fields::word).toList();
    }

    /// The sizes that are offered, in points.
    static List<String> sizes() {
        return Stream.iterate(new BigDecimal("9"), it -> it.add(new BigDecimal("0.5")))
                .limit(9)
                .map(it -> it.stripTrailingZeros().toPlainString())
                .toList();
    }

    private static String word(FrontValue value) {
        return switch (value) {
            case FrontValue.Words(String text) -> text;
            case FrontValue.Amount(BigDecimal number) ->
                    number.stripTrailingZeros().toPlainString();
            case FrontValue.Flag(boolean holds) -> String.valueOf(holds);
            case FrontValue.Listing(List<String> texts) -> String.join("\n", texts);
        };
    }

    private static List<String> shown(List<Shown> shown) {
        return shown.stream().map(Fields::word).toList();
    }

    private static FrontValue columns(String word) {
        return word.equals("auto")
                ? new FrontValue.Words(word)
                : new FrontValue.Amount(new BigDecimal(word));
    }

    private static FrontValue size(String word) {
        return new FrontValue.Amount(new BigDecimal(word));
    }

    private static FrontValue flag(String word) {
        return new FrontValue.Flag(Boolean.parseBoolean(word));
    }

    private static FrontField words(String path, FrontField.Writer writer) {
        return new FrontField(path, writer, FrontWords::words, FrontValue.Words::new);
    }

    private static FrontField lines(String path, String otherwise, FrontField.Writer writer) {
        return new FrontField(
                path,
                writer,
                (front, key) -> {
                    String lines = String.join("\n", front.listing(key));
                    return lines.isEmpty() ? otherwise : lines;
                },
                text -> new FrontValue.Listing(text.lines().toList()));
    }

    private static FrontField word(String path, Enum<?> otherwise, FrontField.Writer writer) {
        return choice(path, word(otherwise), FrontValue.Words::new, writer);
    }

    private static FrontField choice(
            String path,
            String otherwise,
            Function<String, FrontValue> value,
            FrontField.Writer writer) {
        return new FrontField(
                path,
                writer,
                (front, key) -> front.words(key).isEmpty() ? otherwise : front.words(key),
                value);
    }
}
