package org.undersigned.roster.intake;

import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;
import org.undersigned.roster.Capacity;
import org.undersigned.roster.Confidential;
import org.undersigned.roster.ConfidentialField;
import org.undersigned.roster.SignOn;
import org.undersigned.roster.SignOnField;
import org.undersigned.roster.Signatory;
import org.undersigned.roster.SignatoryField;
import org.undersigned.roster.Status;
import org.undersigned.table.CellText;

import java.util.Optional;

/// Puts what somebody typed into a field of a sign-on, by the rules for the cells of a file: what
/// cannot be seen goes, a country becomes its code, a level is called as the others call it.
///
/// ```java
/// SignOn mended = new Corrections().put(signOn, SignatoryField.COUNTRY, "Deutschland");
/// ```
///
/// Used by one thread at a time, but {@link #refusal} by any.
public final class Corrections {

    private final Vocabulary vocabulary = new Vocabulary();

    /// Somebody new, who has signed.
    public static SignOn fresh(String name, String organization) {
        Signatory.Printed printed =
                new Signatory.Printed(
                        CellText.line(name), "", CellText.line(organization), "", "", "", "", "");
        return new SignOn(
                new Signatory(
                        printed,
                        printed.organization().isEmpty()
                                ? Capacity.INDIVIDUAL
                                : Capacity.ORGANIZATION,
                        new Signatory.Standing(Status.CONFIRMED, 0, ""),
                        0));
    }

    /// Why this cannot be put there; nothing if it can.
    public Optional<Problem> refusal(SignOn signOn, SignOnField field, String typed) {
        return switch (field) {
            case SignatoryField printed ->
                    refusal(signOn.signatory(), printed, CellText.line(typed));
            case ConfidentialField _ -> Optional.empty();
        };
    }

    private Optional<Problem> refusal(Signatory signatory, SignatoryField field, String text) {
        return switch (field) {
            case NAME -> nobody(text, signatory.printed().organization());
            case ORGANIZATION -> nobody(signatory.printed().name(), text);
            case CAPACITY -> noCapacity(signatory, text);
            case STATUS -> unless(vocabulary.status(text).isPresent(), "unknownStatus", text);
            case RANK ->
                    unless(
                            text.isEmpty() || vocabulary.rank(text).isPresent(),
                            "unknownRank",
                            text);
            case TITLE, TIER, STATE, COUNTRY, SECTION, WEBSITE, SORT_KEY -> Optional.empty();
        };
    }

    private static Optional<Problem> nobody(String name, String organization) {
        return unless(!name.isEmpty() || !organization.isEmpty(), "rowWithoutName");
    }

    private Optional<Problem> noCapacity(Signatory signatory, String text) {
        Optional<Capacity> capacity = vocabulary.capacity(text);
        if (capacity.isEmpty()) {
            return unless(false, "unknownCapacity", text);
        }
        boolean named = !capacity.get().listsPerson() || !signatory.printed().name().isEmpty();
        return unless(named, "individualWithoutName");
    }

    private static Optional<Problem> unless(boolean fine, String key, String... text) {
        if (fine) {
            return Optional.empty();
        }
        Object[] arguments = new Object[text.length + 1];
        System.arraycopy(text, 0, arguments, 0, text.length);
        arguments[text.length] = 0;
        return Optional.of(Problem.error(Place.NOWHERE, "roster." + key, arguments));
    }

    /// The sign-on with that; as it was if that is refused.
    public SignOn put(SignOn signOn, SignOnField field, String typed) {
        if (refusal(signOn, field, typed).isPresent()) {
            return signOn;
        }
        String text = CellText.line(typed);
        return switch (field) {
            case SignatoryField printed ->
                    signOn.with(listed(put(signOn.signatory(), printed, text), printed));
            case ConfidentialField confidential ->
                    new SignOn(
                            signOn.signatory(),
                            put(signOn.confidential(), confidential, text),
                            signOn.agreement());
        };
    }

    private Signatory put(Signatory signatory, SignatoryField field, String text) {
        return new Signatory(
                printed(signatory.printed(), field, text),
                signatory.emblems(),
                field == SignatoryField.CAPACITY
                        ? vocabulary.capacity(text).orElse(signatory.capacity())
                        : signatory.capacity(),
                standing(signatory.standing(), field, text),
                signatory.line());
    }

    private Signatory.Printed printed(Signatory.Printed it, SignatoryField field, String text) {
        return new Signatory.Printed(
                field == SignatoryField.NAME ? text : it.name(),
                field == SignatoryField.TITLE ? text : it.title(),
                field == SignatoryField.ORGANIZATION ? text : it.organization(),
                field == SignatoryField.WEBSITE ? text : it.website(),
                field == SignatoryField.TIER ? vocabulary.tier(text).orElse(text) : it.tier(),
                field == SignatoryField.STATE ? text : it.state(),
                field == SignatoryField.COUNTRY ? country(text) : it.country(),
                field == SignatoryField.SECTION ? text : it.section());
    }

    private String country(String text) {
        return text.isEmpty() ? text : vocabulary.country(text).orElse(text);
    }

    private Signatory.Standing standing(Signatory.Standing it, SignatoryField field, String text) {
        return switch (field) {
            case STATUS ->
                    new Signatory.Standing(
                            vocabulary.status(text).orElse(it.status()), it.rank(), it.sortKey());
            case RANK ->
                    new Signatory.Standing(
                            it.status(), vocabulary.rank(text).orElse(0), it.sortKey());
            case SORT_KEY -> new Signatory.Standing(it.status(), it.rank(), text);
            case NAME, TITLE, ORGANIZATION, CAPACITY, TIER, STATE, COUNTRY, SECTION, WEBSITE -> it;
        };
    }

    private static Confidential put(Confidential it, ConfidentialField field, String text) {
        return new Confidential(
                field == ConfidentialField.EMAIL ? text : it.email(),
                field == ConfidentialField.PHONE ? text : it.phone(),
                field == ConfidentialField.NOTE ? text : it.note(),
                field == ConfidentialField.SIGNED_ON ? text : it.signedOn(),
                it.other());
    }

    /// Somebody is always listed: who says that an organization signs where only a person is named
    /// means that name; where the name that was listed goes, the other one is listed.
    private static Signatory listed(Signatory it, SignatoryField field) {
        if (!it.listedName().isEmpty()) {
            return it;
        }
        boolean named = field == SignatoryField.CAPACITY;
        Signatory.Printed printed = it.printed();
        return new Signatory(
                named ? asOrganization(printed) : printed,
                it.emblems(),
                named || it.capacity().listsPerson() ? Capacity.ORGANIZATION : Capacity.INDIVIDUAL,
                it.standing(),
                it.line());
    }

    private static Signatory.Printed asOrganization(Signatory.Printed it) {
        return new Signatory.Printed(
                "",
                it.title(),
                it.name(),
                it.website(),
                it.tier(),
                it.state(),
                it.country(),
                it.section());
    }
}
