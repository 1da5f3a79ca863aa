package org.undersigned.letter.text;

import org.undersigned.letter.SignatoryList.Columns;
import org.undersigned.letter.SignatoryList.Shown;
import org.undersigned.measure.Length;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/// What a key of the front matter says.
///
/// ```java
/// new FrontValue.Words("Dear {{recipients.salutation}}:")   // as it is to be read, unquoted
/// FrontValue.choice(Paper.A4)                               // a4
/// FrontValue.columns(Columns.TWO)                           // 2
/// ```
public sealed interface FrontValue {

    /// A line of text. In subject, salutation and closing it may hold fields and conditions.
    record Words(String text) implements FrontValue {}

    /// Lines of text, one below the other; those that are empty are left out.
    record Listing(List<String> texts) implements FrontValue {
        public Listing {
            texts = List.copyOf(texts);
        }
    }

    /// A number.
    record Amount(BigDecimal number) implements FrontValue {}

    /// Yes or no.
    record Flag(boolean holds) implements FrontValue {}

    /// The word for one of few things: a paper, an order, a face…
    static FrontValue choice(Enum<?> choice) {
        return new Words(Choice.word(choice));
    }

    /// A number of columns, or the word that leaves it open.
    static FrontValue columns(Columns columns) {
        return switch (columns) {
            case AUTO -> new Words("auto");
            case ONE -> new Amount(BigDecimal.ONE);
            case TWO -> new Amount(BigDecimal.TWO);
            case THREE -> new Amount(BigDecimal.valueOf(3));
        };
    }

    /// What is shown of those who sign.
    static FrontValue shown(List<Shown> shown) {
        return new Listing(shown.stream().map(Choice::word).toList());
    }

    /// A length in points, with enough decimals to find the scaled point again.
    static FrontValue points(Length length) {
        BigDecimal points =
                BigDecimal.valueOf(length.sp())
                        .divide(BigDecimal.valueOf(Length.PER_POINT), 5, RoundingMode.HALF_UP);
        return new Amount(points);
    }

    /// A colour as the web writes it, `#1A4480`.
    ///
    /// @param rgb as `0xRRGGBB`
    static FrontValue colour(int rgb) {
        return new Words("#%06X".formatted(rgb));
    }

    /// Whether it says nothing.
    default boolean isEmpty() {
        return switch (this) {
            case Words(String text) -> Plain.stripped(text).isEmpty();
            case Listing(List<String> texts) ->
                    texts.stream().map(Plain::stripped).allMatch(String::isEmpty);
            case Amount _, Flag _ -> false;
        };
    }
}
