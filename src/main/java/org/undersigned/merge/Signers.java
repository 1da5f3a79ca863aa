package org.undersigned.merge;

import org.undersigned.letter.Front;
import org.undersigned.letter.SignatoryList;
import org.undersigned.letter.SignatoryList.Shown;
import org.undersigned.merge.SignerGroup.Detail;
import org.undersigned.merge.SignerGroup.Signer;
import org.undersigned.problem.Place;
import org.undersigned.roster.Roster;
import org.undersigned.roster.Signatory;
import org.undersigned.roster.Signatory.Printed;
import org.undersigned.roster.ordering.Ordering;
import org.undersigned.roster.ordering.Section;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Says what is printed of everyone who signs.
public final class Signers {

    private final String file;
    private final ShownFields fields;
    private final Locale language;

    /// @param file the roster's file, for the places
    /// @param fields what the letter shows of a signatory
    private Signers(String file, ShownFields fields, Locale language) {
        this.file = file;
        this.fields = fields;
        this.language = language;
    }

    /// Everyone confirmed, in printing order under their headings.
    static List<SignerGroup> groups(Roster roster, Front front) {
        SignatoryList list = front.signatories();
        Signers signers = new Signers(roster.file(), new ShownFields(list), front.language());
        return new Ordering(front.language())
                .order(roster.confirmed(), list.order(), list.group()).stream()
                        .map(signers::group)
                        .toList();
    }

    /// What a letter prints of one who signs, or would if they had confirmed.
    public static Signer alone(Signatory signatory, Front front) {
        ShownFields fields = new ShownFields(front.signatories());
        return new Signers("", fields, front.language()).signer(signatory);
    }

    private SignerGroup group(Section section) {
        return new SignerGroup(
                CleanText.value(section.heading()),
                section.placed().stream().map(placed -> signer(placed.signatory())).toList());
    }

    /// The details the letter shows; if nothing is left of them, the name the signatory is listed
    /// by.
    private Signer signer(Signatory signatory) {
        List<Detail> details = new ArrayList<>();
        for (Shown field : fields.of(signatory.capacity())) {
            add(details, field, text(signatory.printed(), field));
        }
        if (details.isEmpty()) {
            boolean person = signatory.listedName().equals(signatory.printed().name());
            add(details, person ? Shown.NAME : Shown.ORGANIZATION, signatory.listedName());
        }
        List<Detail> printed = fields.fitting(signatory.capacity(), details);
        int line = signatory.line();
        return new Signer(
                printed,
                fields.tie(signatory.capacity(), printed),
                signatory.printed().country(),
                fields.emblem(signatory),
                line > 0 ? Place.line(file, line) : Place.file(file));
    }

    private static void add(List<Detail> details, Shown field, String text) {
        String clean = CleanText.value(text);
        if (!clean.isEmpty()) {
            details.add(new Detail(field, clean));
        }
    }

    private String text(Printed printed, Shown field) {
        return switch (field) {
            case NAME -> printed.name();
            case TITLE -> printed.title();
            case ORGANIZATION -> printed.organization();
            case WEBSITE -> address(printed.website());
            case TIER -> printed.tier();
            case STATE -> printed.state();
            case COUNTRY -> Language.country(printed.country(), language);
            case SECTION -> printed.section();
        };
    }

    /// A web address as one says it: without scheme, and without the slash of a bare host.
    private static String address(String website) {
        String said = website.strip().replaceFirst("(?i)^https?://", "");
        return said.indexOf('/') == said.length() - 1
                ? said.substring(0, Math.max(0, said.length() - 1))
                : said;
    }
}
