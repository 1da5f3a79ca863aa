package org.undersigned.roster.intake;

import com.ibm.icu.util.Region;

import org.undersigned.table.CellText;
import org.undersigned.table.Memo;
import org.undersigned.table.Phrasebook;
import org.undersigned.table.Typo;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Finds the ISO 3166-1 alpha-2 code of a country that somebody wrote down, or `EU`, or `XK`.
///
/// Codes of two and three letters and of three digits are read; names in English, Spanish, French
/// and German, then in the languages of the country itself (all from CLDR), and a few that people
/// use all the same. The names are fetched only when the first one is asked for; several rows may
/// ask at a time.
final class Countries {

    private static final Pattern DIGITS = Pattern.compile("\\d{3}");
    private static final String FORM =
            "(?:(?:federal|federated|federative|islamic|people['’]s|socialist|arab|united|bolivarian|plurinational|oriental|co-?operative)"
                + " )*(?:republic|kingdom|states?|commonwealth|union|principality) of(?: the)?";
    private static final Pattern FORM_BEFORE =
            Pattern.compile("^(?:the )?(?:" + FORM + " )?", Pattern.CASE_INSENSITIVE);
    private static final Pattern FORM_BEHIND =
            Pattern.compile(
                    ", ?(?:(?:the )?" + FORM + "|the|" + FORM.replace(" of(?: the)?", "") + ")$",
                    Pattern.CASE_INSENSITIVE);
    private static final List<Locale> COMMON =
            List.of(Locale.ENGLISH, Locale.of("es"), Locale.FRENCH, Locale.GERMAN);

    private final Set<String> codes = new HashSet<>(Set.of(Locale.getISOCountries()));
    private final Phrasebook others = new Phrasebook(Countries.class, "countries.txt");
    private final Map<String, String> common = new HashMap<>();
    private final Map<String, String> all = new HashMap<>();
    private final Map<String, Optional<String>> known = new HashMap<>();
    private final Memo<Optional<String>> lately = new Memo<>(this::remembered);

    Countries() {
        codes.add("EU");
        codes.add("XK");
    }

    /// Empty if it is no country we know.
    Optional<String> code(String written) {
        return lately.of(written);
    }

    private synchronized Optional<String> remembered(String written) {
        return known.computeIfAbsent(written, this::find);
    }

    /// The English name of the only country that may be meant by what was written with one slip.
    synchronized Optional<String> near(String written) {
        named("");
        String key = CellText.key(written);
        Set<String> near = new TreeSet<>();
        common.forEach((name, code) -> {
            if (Typo.of(name, key)) {
                near.add(code);
            }
        });
        return near.size() == 1
                ? near.stream()
                        .findFirst()
                        .map(it -> Locale.of("", it).getDisplayCountry(Locale.ENGLISH))
                : Optional.empty();
    }

    private Optional<String> find(String written) {
        String upper = written.strip().toUpperCase(Locale.ROOT);
        if (codes.contains(upper)) {
            return Optional.of(upper);
        }
        Optional<String> other =
                others.match(written)
                        .filter(match -> match.stage() <= 1)
                        .map(Phrasebook.Match::meaning);
        return other.or(() -> numeric(upper))
                .or(() -> named(CellText.key(written)))
                .or(() -> named(CellText.key(withoutForm(written))));
    }

    /// `Gambia, The`, `Kingdom of Norway` and `Tanzania, United Republic of` by their plain names.
    private static String withoutForm(String written) {
        return FORM_BEFORE.matcher(FORM_BEHIND.matcher(written).replaceFirst("")).replaceFirst("");
    }

    private Optional<String> numeric(String digits) {
        if (!DIGITS.matcher(digits).matches()) {
            return Optional.empty();
        }
        try {
            Region region = Region.getInstance(Integer.parseInt(digits));
            return Optional.of(region.toString()).filter(codes::contains);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<String> named(String key) {
        if (common.isEmpty()) {
            for (String code : codes) {
                Locale country = Locale.of("", code);
                COMMON.forEach(language -> put(common, country.getDisplayCountry(language), code));
                if (!code.equals("EU") && !code.equals("XK")) {
                    put(common, country.getISO3Country(), code);
                }
            }
        }
        String code = common.get(key);
        return code != null ? Optional.of(code) : Optional.ofNullable(ownNames().get(key));
    }

    private Map<String, String> ownNames() {
        if (all.isEmpty()) {
            Locale.availableLocales()
                    .filter(locale -> codes.contains(locale.getCountry()))
                    .filter(locale -> locale.getVariant().isEmpty())
                    .forEach(locale ->
                            put(all, locale.getDisplayCountry(locale), locale.getCountry()));
        }
        return all;
    }

    private static void put(Map<String, String> names, String name, String code) {
        names.putIfAbsent(CellText.key(name), code);
    }
}
