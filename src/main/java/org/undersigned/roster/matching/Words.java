package org.undersigned.roster.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What words do in names, from `names.properties`.
final class Words {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern BAR = Pattern.compile("\\|");
    private static final ResourceBundle LISTS =
            ResourceBundle.getBundle("org.undersigned.roster.matching.names", Locale.ROOT);

    private static final Map<String, String> STANDARD = byKey("same.");
    private static final Map<String, String> KIN = byKey("kin.");
    private static final Set<String> SMALL = set("small");
    private static final Set<String> ENGLISH = set("english");
    private static final Set<String> AIM = set("aim");
    private static final Set<String> TITLE = Set.copyOf(list("title"));
    private static final Set<String> ARTICLE = set("article");
    private static final Set<String> WEAK = set("weak");
    private static final Set<String> CHAPTER = set("chapter");
    private static final Set<String> SISTER = set("sister");
    private static final Set<String> UNIT = set("unit");
    private static final Set<String> BESIDE = set("beside");
    private static final Set<String> BODY = set("body");
    private static final Set<String> TOGETHER = set("together");
    private static final Set<String> PLURAL = set("plural");
    private static final Set<String> DIRECTION = set("direction");
    private static final Set<String> COMMON = set("common");
    private static final Set<String> FAMILIAR = set("familiar");
    private static final Set<String> FAMILY = set("family");
    private static final Set<String> DOMAIN = Set.copyOf(list("domain"));
    private static final Set<String> HONORIFIC = set("honorific");
    private static final Set<String> POSITION = set("position");
    private static final Set<String> DEGREE = set("degree");
    private static final Set<String> PARTICLE = set("particle");
    private static final Set<String> SHARED = set("shared");
    private static final Set<String> NOBODY =
            BAR.splitAsStream(LISTS.getString("nobody"))
                    .map(String::strip)
                    .collect(Collectors.toUnmodifiableSet());

    private Words() {}

    private static Set<String> set(String key) {
        return SPACE.splitAsStream(LISTS.getString(key))
                .map(word -> STANDARD.getOrDefault(word, word))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// What the keys that begin so say of the words behind them.
    private static Map<String, String> byKey(String begin) {
        Map<String, String> words = new HashMap<>();
        for (String key : LISTS.keySet()) {
            if (key.startsWith(begin)) {
                SPACE.splitAsStream(LISTS.getString(key))
                        .forEach(other -> words.put(other, key.substring(begin.length())));
            }
        }
        return Map.copyOf(words);
    }

    static List<String> list(String key) {
        return SPACE.splitAsStream(LISTS.getString(key)).toList();
    }

    /// The word that stands for all spellings and short forms of this one.
    static String standard(String text) {
        String known = STANDARD.get(text);
        if (known != null) {
            return known;
        }
        return text.length() > 8 && text.contains("isation")
                ? text.replace("isation", "ization")
                : text;
    }

    /// What this word has in common with others of its stem, or with the country it is of.
    static String kin(String text) {
        return KIN.getOrDefault(text, text);
    }

    static boolean isSmall(String text) {
        return SMALL.contains(text);
    }

    /// Whether it is an organization that mostly says what it is for.
    static boolean hasAim(String text) {
        return AIM.contains(text);
    }

    /// Whether it is a legal form in its country that stands before names.
    static boolean isTitle(String raw) {
        return TITLE.contains(raw);
    }

    /// Whether it is a small word of English.
    static boolean isEnglish(String text) {
        return ENGLISH.contains(text);
    }

    static boolean isArticle(String text) {
        return ARTICLE.contains(text);
    }

    static boolean isWeak(String text) {
        return WEAK.contains(text);
    }

    static boolean isCommon(String text) {
        return COMMON.contains(text) || SISTER.contains(text) || CHAPTER.contains(text);
    }

    /// Whether it is a word that others may be misspelt as, and is none.
    static boolean isFamiliar(String text) {
        return isCommon(text) || FAMILIAR.contains(text) || FAMILY.contains(text);
    }

    /// Whether it calls an organization a part of another and says no more.
    static boolean isUnit(String text) {
        return UNIT.contains(text);
    }

    /// Whether it is another organization even where it seems to describe one.
    static boolean isBeside(String text) {
        return BESIDE.contains(text);
    }

    /// Whether it says what an organization is, and seldom that it is another than the one without.
    static boolean isBody(String text) {
        return BODY.contains(text);
    }

    /// Whether it says that several came together.
    static boolean isTogether(String text) {
        return TOGETHER.contains(text);
    }

    /// Whether it is more than one although it has no s.
    static boolean isPlural(String text) {
        return PLURAL.contains(text);
    }

    /// Whether it is a family name that others are misspelt as, and is none.
    static boolean isFamily(String text) {
        return FAMILY.contains(text);
    }

    static boolean isDomain(String text) {
        return DOMAIN.contains(text);
    }

    /// Whether it stands before people's names.
    static boolean isHonorific(String text) {
        return HONORIFIC.contains(text);
    }

    /// Whether it stands behind people's names.
    static boolean isDegree(String text) {
        return DEGREE.contains(text);
    }

    /// Whether it is what people are in organizations.
    static boolean isPosition(String text) {
        return POSITION.contains(text);
    }

    /// Whether it belongs to the family name that follows.
    static boolean isParticle(String text) {
        return PARTICLE.contains(text);
    }

    /// Whether many have their page at this host.
    static boolean isShared(String host) {
        return SHARED.contains(host);
    }

    /// Whether this, its words with spaces between, is what people write who give no name.
    static boolean isNobody(String text) {
        return NOBODY.contains(text);
    }

    /// What this word is if it is left over.
    static Role role(String text) {
        if (CHAPTER.contains(text)) {
            return Role.CHAPTER;
        }
        if (DIRECTION.contains(text)) {
            return Role.DIRECTION;
        }
        if (WEAK.contains(text)) {
            return Role.WEAK;
        }
        return SISTER.contains(text) ? Role.SISTER : Role.NAME;
    }
}
