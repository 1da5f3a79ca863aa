package org.undersigned.roster.matching;

import java.util.List;
import java.util.Set;

/// An organization's name as it is compared.
///
/// @param written as written
/// @param words all of it but legal forms and acronyms of itself, in order, small words with them
/// @param content the words without the small ones
/// @param initials the first letters of the content
/// @param acronyms what it says its acronym is, and where it is one itself
/// @param tagline how many words at the end of the content only describe it
/// @param motto how many may, because they stand behind a colon or dash and read like a phrase
/// @param legal what its legal forms say
/// @param squeezed the content without spaces
/// @param joined all words without spaces, as they are spelt
/// @param outline the content in outline
/// @param closing the first letter of its legal form, if that is a word, or `sa`; else empty
record NameForm(
        String written,
        List<Word> words,
        List<Word> content,
        String initials,
        Set<String> acronyms,
        int tagline,
        int motto,
        Set<LegalKind> legal,
        String squeezed,
        String joined,
        Outline outline,
        String closing) {

    NameForm {
        words = List.copyOf(words);
        content = List.copyOf(content);
        acronyms = Set.copyOf(acronyms);
    }

    static String squeeze(List<Word> words) {
        StringBuilder squeezed = new StringBuilder();
        for (Word word : words) {
            squeezed.append(word.text());
        }
        return squeezed.toString();
    }

    /// The content without words that say little, and without spaces.
    String core() {
        StringBuilder core = new StringBuilder(squeezed.length());
        for (Word word : content) {
            core.append(word.role() == Role.WEAK ? "" : word.text());
        }
        return core.isEmpty() || core.length() == squeezed.length() ? squeezed : core.toString();
    }

    /// Whether the other begins with what this one says is its acronym, or says the same of itself.
    boolean mayBeNamedBy(NameForm other) {
        return !acronyms.isEmpty()
                && (other.content.isEmpty()
                        || acronyms.contains(other.content.getFirst().text())
                        || acronyms.stream().anyMatch(other.acronyms::contains));
    }

    /// Whether some word of it names somebody, beyond what many have in their names.
    boolean isDistinctive() {
        return content.stream().anyMatch(NameForm::isDistinctive);
    }

    static boolean isDistinctive(Word word) {
        return word.role() == Role.NAME && !word.common() && word.text().length() > 1;
    }
}
