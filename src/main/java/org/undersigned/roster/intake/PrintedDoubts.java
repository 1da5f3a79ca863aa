package org.undersigned.roster.intake;

import org.undersigned.problem.Problem;
import org.undersigned.roster.Exposure;
import org.undersigned.roster.Roster;
import org.undersigned.roster.Signatory;
import org.undersigned.roster.SignatoryField;
import org.undersigned.roster.cleaning.Misread;
import org.undersigned.table.RowProblems;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Tells of cells that had better not be printed as they are: somebody's telephone number, street
/// or e-mail address beside a name, letters that were lost on the way.
///
/// The number or address is not repeated where it is told: what is said may end in a log.
public final class PrintedDoubts {

    /// The fields that may be printed.
    public static final Set<SignatoryField> ALL =
            Set.copyOf(
                    EnumSet.of(
                            SignatoryField.NAME,
                            SignatoryField.TITLE,
                            SignatoryField.ORGANIZATION,
                            SignatoryField.WEBSITE,
                            SignatoryField.TIER,
                            SignatoryField.STATE,
                            SignatoryField.SECTION));

    private final RowProblems problems;
    private final List<SignatoryField> fields;

    private PrintedDoubts(String file, Set<SignatoryField> fields) {
        this.problems = new RowProblems(file);
        this.fields = fields.stream().sorted().toList();
    }

    /// What is told of everyone on a list.
    ///
    /// @param fields those that are printed
    public static List<Problem> of(Roster roster, Set<SignatoryField> fields) {
        return of(roster.file(), roster.signatories(), fields);
    }

    /// What is told of some on a list.
    ///
    /// @param file the file of the list, as problems name it
    public static List<Problem> of(
            String file, List<Signatory> signatories, Set<SignatoryField> fields) {
        PrintedDoubts doubts = new PrintedDoubts(file, fields);
        signatories.parallelStream()
                .filter(doubts::isDoubtful)
                .toList() // in their order
                .forEach(doubts::look);
        return doubts.problems.warnings();
    }

    /// Whether there is anything to tell; asked of long lists, and on all cores.
    private boolean isDoubtful(Signatory signatory) {
        for (SignatoryField field : fields) {
            String text = field.of(signatory);
            if (exposure(field, text).isPresent()
                    || Misread.isLost(text)
                    || Misread.meant(text).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /// In an address of a website numbers are no telephone's.
    private static Optional<Exposure> exposure(SignatoryField field, String text) {
        if (field == SignatoryField.WEBSITE && text.indexOf('@') < 0) {
            return Optional.empty();
        }
        return Exposure.in(text)
                .filter(it -> it == Exposure.EMAIL || field != SignatoryField.WEBSITE);
    }

    private void look(Signatory signatory) {
        for (SignatoryField field : fields) {
            String text = field.of(signatory);
            if (field == SignatoryField.WEBSITE && !text.isEmpty() && text.indexOf('.') < 0) {
                problems.warning(signatory.line(), "roster.noWebsite", text);
            }
            exposure(field, text).ifPresent(it -> tell(signatory.line(), it, field));
            if (Misread.isLost(text)) {
                problems.warning(signatory.line(), "roster.lostLetters", text);
            } else {
                Misread.meant(text)
                        .ifPresent(meant ->
                                problems.warning(signatory.line(), "roster.garbled", text, meant));
            }
        }
    }

    private void tell(int line, Exposure exposure, SignatoryField field) {
        String key =
                switch (exposure) {
                    case EMAIL -> "roster.exposedEmail";
                    case PHONE -> "roster.exposedPhone";
                    case ADDRESS -> "roster.exposedAddress";
                };
        problems.warning(line, key, field.name().toLowerCase(Locale.ROOT));
    }
}
