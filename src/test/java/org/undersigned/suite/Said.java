package org.undersigned.suite;

import org.undersigned.merge.Copy;
import org.undersigned.merge.Phrase;
import org.undersigned.merge.SignerGroup;
import org.undersigned.merge.Source;

import java.lang.reflect.RecordComponent;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a copy says, before it is set.
final class Said {

    /// Letters, digits, or one character of a script that has no spaces.
    private static final Pattern WORD =
            Pattern.compile(
                    "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]"
                            + "|[\\p{L}\\p{M}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]]+"
                            + "|\\p{N}+");

    private Said() {}

    /// The words of a text, divided ones joined, accents composed.
    static Set<String> words(String text) {
        String joined = text.replaceAll("\u00AD\\s*", "");
        return WORD.matcher(Normalizer.normalize(joined, Normalizer.Form.NFC))
                .results()
                .map(word -> word.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Everything that a copy prints from the subject on.
    static String text(Copy copy) {
        return Stream.of(
                        copy.subject(),
                        copy.salutation(),
                        copy.body(),
                        copy.notes(),
                        copy.closing(),
                        copy.signers(),
                        copy.cc(),
                        copy.enclosures())
                .flatMap(Said::texts)
                .collect(Collectors.joining("\n"));
    }

    /// What each of those who sign says, letters only, once for each time.
    static List<String> signers(Copy copy) {
        return copy.signers().stream()
                .flatMap(group -> group.signers().stream())
                .map(signer -> letters(texts(signer).collect(Collectors.joining())))
                .toList();
    }

    /// Letters, their accents and digits alone, composed.
    static String letters(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return composed.replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
    }

    /// What a part of a copy says.
    static String in(Object part) {
        return texts(part).collect(Collectors.joining());
    }

    private static Stream<String> texts(Object part) {
        return switch (part) {
            case String text -> Stream.of(text);
            case Phrase.Words words -> Stream.of(words.text());
            case Source _ -> Stream.of();
            case SignerGroup.Signer signer -> signer.details().stream().map(one -> one.text());
            case List<?> list -> list.stream().flatMap(Said::texts);
            case Record node ->
                    Stream.of(node.getClass().getRecordComponents())
                            .flatMap(component -> texts(value(node, component)));
            default -> Stream.of();
        };
    }

    private static Object value(Record node, RecordComponent component) {
        try {
            return component.getAccessor().invoke(node);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
