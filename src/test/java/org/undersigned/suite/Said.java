package org.undersigned.suite;

import org.undersigned.letter.SignatoryList;
import org.undersigned.merge.Copy;
import org.undersigned.merge.Passage;
import org.undersigned.merge.Phrase;
import org.undersigned.merge.SignerGroup;
import org.undersigned.merge.Source;

import java.lang.reflect.RecordComponent;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
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
                    "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー\\p{IsThai}]"
                            + "|[\\p{L}\\p{M}"
                            + "&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー\\p{IsThai}]]+"
                            + "|\\p{N}+");

    private static final String MARKS = "\"'“”„«»‹›‘’‚「」『』′″׳״";

    /// The points of Hebrew and the vowels of Arabic, which stand in the structure, and what is not
    /// seen: joiners and marks of direction.
    private static final Pattern UNSAID =
            Pattern.compile("[\u0591-\u05BD\u05BF-\u05C7\u064B-\u0652\u0670\\p{Cf}]");

    private static final String WORDS = "org.undersigned.typeset.words";

    private Said() {}

    /// The words of a text, divided ones joined, accents composed, without points.
    static Set<String> words(String text) {
        String joined = text.replaceAll("\u00AD\\s*", "");
        String plain =
                UNSAID.matcher(Normalizer.normalize(joined, Normalizer.Form.NFD)).replaceAll("");
        return WORD.matcher(Normalizer.normalize(plain, Normalizer.Form.NFC))
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
                .map(signer -> letters(in(signer, copy.language())))
                .toList();
    }

    /// An organization on whose behalf somebody signs is named with the words for that.
    private static String in(SignerGroup.Signer signer, Locale language) {
        String words = ResourceBundle.getBundle(WORDS, language).getString("onBehalf");
        return signer.details().stream()
                .map(one ->
                        signer.tie() == SignerGroup.Tie.REPRESENTED
                                        && one.field() == SignatoryList.Shown.ORGANIZATION
                                ? words.replace("{0}", one.text())
                                : one.text())
                .collect(Collectors.joining());
    }

    /// Letters, their accents and digits alone, composed.
    static String letters(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return composed.replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
    }

    /// Quotation marks, apostrophes and primes alone.
    static String marks(String text) {
        return text.replaceAll("[^" + MARKS + "]", "");
    }

    /// Everything but these and spaces.
    static String withoutMarks(String text) {
        return text.replaceAll("[" + MARKS + "\\s\\u00A0\\u202F]", "");
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
            case Passage.Verbatim code -> code.lines().stream().map(Phrase.Words::text);
            case Phrase.NoteMark _ -> Stream.of(" ");
            case Phrase.LineEnd _ -> Stream.of("\n");
            case List<?> list -> {
                Stream<String> texts = list.stream().flatMap(Said::texts);
                boolean oneText = list.stream().allMatch(Phrase.class::isInstance);
                yield oneText ? Stream.of(texts.collect(Collectors.joining())) : texts;
            }
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
