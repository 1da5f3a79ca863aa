package org.undersigned.merge;

import org.undersigned.letter.States;
import org.undersigned.problem.Place;

import java.util.Optional;
import java.util.regex.Pattern;

/// What a field has to say to one recipient.
sealed interface Value {

    Pattern NUMBER = Pattern.compile("\\p{Nd}+(?:[.,٫٬]\\p{Nd}+)*");

    /// What is printed where the field stands; empty if there is nothing to print.
    String text();

    /// Where it was read from; without a line if it comes from no file.
    Place place();

    /// Whether it is a bare number, to which signs beside it belong: the percent sign behind
    /// `{{recipient.share}}`.
    default boolean isNumber() {
        return NUMBER.matcher(text()).matches();
    }

    /// Whether `{{#if field}}` holds. A count of nobody is no value: “In your state, 0 groups” is
    /// what such a condition is there to avoid.
    boolean isPresent();

    /// Whether `{{#if field = "other"}}` holds: exactly, after NFC.
    default boolean is(String other) {
        return text().equals(CleanText.value(other));
    }

    /// Something written in a file.
    record Said(String text, Place place) implements Value {
        @Override
        public boolean isPresent() {
            return !text.isEmpty();
        }
    }

    /// A state; one we know is the same however it is written: `{{#if recipient.state = "CA"}}`
    /// holds for `California` too.
    record InState(String text, Place place) implements Value {
        @Override
        public boolean isPresent() {
            return !text.isEmpty();
        }

        @Override
        public boolean is(String other) {
            Optional<String> code = States.code(text);
            return Value.super.is(other)
                    || (code.isPresent() && code.equals(States.code(CleanText.value(other))));
        }
    }

    /// How to greet somebody; what is printed depends on the words around the field.
    record Greeted(Greeting greeting, Place place) implements Value {
        @Override
        public String text() {
            return greeting.whole();
        }

        @Override
        public boolean isPresent() {
            return true;
        }
    }

    /// A number of signatories.
    ///
    /// @param text the number as the letter's language writes it; a condition may also compare with
    ///   bare digits
    record Counted(int number, String text) implements Value {
        @Override
        public Place place() {
            return Place.NOWHERE;
        }

        @Override
        public boolean isPresent() {
            return number > 0;
        }

        @Override
        public boolean is(String other) {
            return Value.super.is(other) || Integer.toString(number).equals(other);
        }
    }
}
