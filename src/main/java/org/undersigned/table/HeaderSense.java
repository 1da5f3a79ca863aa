package org.undersigned.table;

import static org.undersigned.table.HeaderSense.Topic.*;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Understands headers that are sentences: `Which organization do you represent?`
///
/// Each word has a topic (`sense.txt`); a header of which one word has none means nothing. What the
/// topics mean together is the same in all languages: a title of somebody in an organization is a
/// title, the name of a signing organization an organization. A word with one slip in it is taken
/// for what it nearly is ({@link Typo}).
final class HeaderSense {

    private static final Pattern HUMP =
            Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{L})(?=\\d)");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern MAIL = Pattern.compile("(?i)\\be[- ]mail");
    private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    /// Topics each of which is a field of its own, whoever's it is.
    private static final List<Topic> ATTRIBUTES =
            List.of(EMAIL, PHONE, WEBSITE, TITLE, STATE, COUNTRY);

    private final Vocables vocables = new Vocables();

    /// What a word is about.
    enum Topic {
        NAME,
        FIRST,
        LAST,
        ORGANIZATION,
        PERSON,
        WHO,
        SIGNER,
        TITLE,
        EMAIL,
        PHONE,
        WEBSITE,
        STATE,
        COUNTRY,
        ADDRESS,
        NUMBER,
        SIGN,
        REPRESENT,
        ASSENT,
        AUTHORITY,
        HAS,
        AND,
        AS,
        FILLER,
        OTHER
    }

    /// The field that a header means, if all of its words are understood.
    Optional<String> of(String header) {
        List<Topic> topics = new ArrayList<>();
        for (String word : words(header)) {
            Topic topic = DIGITS.matcher(word).matches() ? FILLER : vocables.topic(word);
            if (topic == OTHER) {
                return Optional.empty();
            }
            if (topic != AND || !topics.isEmpty()) {
                topics.add(topic);
            }
        }
        return field(topics);
    }

    private static String[] words(String header) {
        String mail = MAIL.matcher(header).replaceAll("email");
        String counted = HeaderWords.counted(mail);
        String plain = plain(HUMP.matcher(counted).replaceAll(" "));
        return NO_WORDS.matcher(plain).replaceAll(" ").strip().split(" ");
    }

    /// Lower-case and without accents.
    static String plain(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return bare.toLowerCase(Locale.ROOT);
    }

    private static Optional<String> field(List<Topic> topics) {
        Set<Topic> all = EnumSet.noneOf(Topic.class);
        all.addAll(topics);
        if (all.contains(AUTHORITY)
                && all.contains(SIGN)
                && !all.contains(NAME)
                && !all.contains(WHO)
                && !all.contains(PERSON)) {
            return Optional.of("authority");
        }
        if (all.contains(HAS) || all.contains(ASSENT)) {
            return asked(all);
        }
        boolean named = all.contains(NAME) || all.contains(FIRST) || all.contains(LAST);
        Optional<Topic> attribute =
                topics.stream().filter(it -> ATTRIBUTES.contains(it) || it == NAME).findFirst();
        if ((all.contains(ADDRESS) && !all.contains(EMAIL) && !all.contains(WEBSITE))
                || (all.contains(NUMBER) && !all.contains(PHONE))) {
            return Optional.empty();
        }
        for (Topic it : ATTRIBUTES) {
            if (all.contains(it) && attribute.filter(first -> isBefore(it, first)).isPresent()) {
                return Optional.of(it.name().toLowerCase(Locale.ROOT));
            }
        }
        if (all.contains(FIRST) || all.contains(LAST)) {
            return all.contains(ORGANIZATION) ? Optional.empty() : Optional.of(part(all));
        }
        if (all.contains(ORGANIZATION)) {
            return organization(all, named, topics);
        }
        boolean asked = all.contains(WHO) && all.contains(REPRESENT);
        boolean somebody = named || all.contains(PERSON) || all.contains(SIGNER);
        boolean signs = all.contains(WHO) && all.contains(SIGN);
        return asked
                ? Optional.of("organization")
                : Optional.of("name").filter(_ -> somebody || signs);
    }

    /// `Has your organization signed?` asks for a status, and `Do you agree to sign?`; whoever is
    /// asked whether they have anything else is not asked for it.
    private static Optional<String> asked(Set<Topic> all) {
        if (all.contains(WHO) && all.contains(HAS) && all.contains(SIGN)) {
            return Optional.of("name");
        }
        boolean signs = all.contains(SIGN) || (all.contains(HAS) && all.contains(ASSENT));
        boolean other =
                all.contains(NAME)
                        || all.contains(WHO)
                        || ATTRIBUTES.stream().anyMatch(all::contains);
        return Optional.of("status").filter(_ -> signs && !other);
    }

    /// `Name and title` begins with a name and is one; `Organization e-mail` is an e-mail.
    private static boolean isBefore(Topic attribute, Topic first) {
        return first == attribute || (first == NAME && (attribute == EMAIL || attribute == PHONE));
    }

    private static String part(Set<Topic> all) {
        boolean both = all.contains(FIRST) && all.contains(LAST);
        if (both || (all.contains(NAME) && all.contains(AND))) {
            return "name"; // `nom et prénom`
        }
        return all.contains(FIRST) ? "first" : "last";
    }

    /// Whoever represents it has a name of their own.
    private static Optional<String> organization(
            Set<Topic> all, boolean named, List<Topic> topics) {
        if (!all.contains(PERSON)) {
            return Optional.of("organization");
        }
        if (!named && (all.contains(SIGN) || all.contains(AS))) {
            return Optional.of("capacity");
        }
        boolean first = topics.indexOf(ORGANIZATION) < topics.indexOf(PERSON) && !named;
        return Optional.of(first ? "organization" : "name");
    }
}
