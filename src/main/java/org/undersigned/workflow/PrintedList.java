package org.undersigned.workflow;

import org.undersigned.letter.SignatoryList;
import org.undersigned.letter.SignatoryList.Shown;
import org.undersigned.problem.Problem;
import org.undersigned.roster.Roster;
import org.undersigned.roster.Signatory;
import org.undersigned.roster.SignatoryField;
import org.undersigned.roster.intake.PrintedDoubts;
import org.undersigned.table.CellText;
import org.undersigned.table.RowProblems;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Looks through those who are about to be printed, as somebody would who reads the page: who
/// stands there twice, whose telephone number stands beside the name.
public final class PrintedList {

    private static final String ARTICLE = "the ";

    private PrintedList() {}

    /// What had better be mended before it goes out; nothing of it stops anything.
    public static List<Problem> doubts(Roster roster, SignatoryList how) {
        List<Signatory> confirmed = roster.confirmed();
        Set<SignatoryField> shown =
                how.show().stream().map(PrintedList::field).collect(Collectors.toSet());
        List<Problem> doubts = new ArrayList<>(twice(roster.file(), confirmed));
        doubts.addAll(PrintedDoubts.of(roster.file(), confirmed, shown));
        return doubts;
    }

    private static SignatoryField field(Shown shown) {
        return switch (shown) {
            case NAME -> SignatoryField.NAME;
            case TITLE -> SignatoryField.TITLE;
            case ORGANIZATION -> SignatoryField.ORGANIZATION;
            case WEBSITE -> SignatoryField.WEBSITE;
            case TIER -> SignatoryField.TIER;
            case STATE -> SignatoryField.STATE;
            case COUNTRY -> SignatoryField.COUNTRY;
            case SECTION -> SignatoryField.SECTION;
        };
    }

    /// Whose name is another's but for case, punctuation, accents and a leading article, unless
    /// they say that they are at different places, or people of different organizations.
    private static List<Problem> twice(String file, List<Signatory> confirmed) {
        RowProblems twice = new RowProblems(file);
        Map<String, List<Signatory>> byName = new HashMap<>();
        for (Signatory one : confirmed) {
            List<Signatory> before = byName.computeIfAbsent(key(one), _ -> new ArrayList<>(1));
            if (before.stream().anyMatch(it -> mayBeOne(it, one))) {
                twice.warning(one.line(), "workflow.listedTwice", one.listedName());
            } else {
                before.add(one);
            }
        }
        return twice.warnings();
    }

    private static String key(Signatory signatory) {
        String name = signatory.listedName();
        boolean article =
                name.length() > ARTICLE.length()
                        && name.regionMatches(true, 0, ARTICLE, 0, ARTICLE.length());
        String bare = article ? name.substring(ARTICLE.length()) : name;
        String key = CellText.key(bare.replace("&", " and "));
        return (signatory.capacity().listsPerson() ? "person " : "") + (key.isEmpty() ? name : key);
    }

    private static boolean mayBeOne(Signatory one, Signatory other) {
        boolean person = one.capacity().listsPerson();
        return agree(one.printed().state(), other.printed().state())
                && agree(one.printed().country(), other.printed().country())
                && (!person || agree(one.printed().organization(), other.printed().organization()));
    }

    private static boolean agree(String one, String other) {
        return one.isEmpty() || other.isEmpty() || CellText.haveOneKey(one, other);
    }
}
