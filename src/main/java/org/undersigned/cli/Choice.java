package org.undersigned.cli;

import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// Reads one of a few words, and names them all as they are typed if it is none of them.
///
/// @param constants what they mean
/// @param <E> their type
record Choice<E extends Enum<E>>(Class<E> constants) implements ITypeConverter<E> {

    /// Has options of this type read so, in all commands there are.
    static <E extends Enum<E>> void register(Class<E> constants, CommandLine commands) {
        commands.registerConverter(constants, new Choice<>(constants));
    }

    /// The word for one of them.
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public E convert(String value) {
        return Arrays.stream(constants.getEnumConstants())
                .filter(constant -> word(constant).equals(value.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> none(value));
    }

    private TypeConversionException none(String value) {
        String words =
                Arrays.stream(constants.getEnumConstants())
                        .map(Choice::word)
                        .collect(Collectors.joining(", "));
        return new TypeConversionException(new Messages().text("usage.choice", value, words));
    }
}
