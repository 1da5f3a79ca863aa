package org.undersigned.ui.roster;

import javafx.beans.property.ReadOnlyObjectProperty;

import org.jspecify.annotations.Nullable;
import org.undersigned.roster.ConfidentialField;
import org.undersigned.roster.SignOn;
import org.undersigned.roster.SignOnField;
import org.undersigned.roster.SignatoryField;
import org.undersigned.roster.Status;
import org.undersigned.roster.directory.Kinship;
import org.undersigned.roster.directory.Verdict;
import org.undersigned.ui.Messages;
import org.undersigned.ui.Tasks;
import org.undersigned.ui.desk.LetterModel;
import org.undersigned.ui.duplicates.DuplicatesViewModel;
import org.undersigned.ui.duplicates.Fact;
import org.undersigned.ui.duplicates.Matter;
import org.undersigned.workflow.desk.Couple;
import org.undersigned.workflow.desk.Duplicates;
import org.undersigned.workflow.desk.Entry;
import org.undersigned.workflow.desk.Lore;
import org.undersigned.workflow.desk.Step;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// The list of those who sign a letter.
public final class RosterMatter implements Matter<SignOn> {

    private final LetterModel letter;
    private final Messages messages;
    private final Duplicates duplicates = new Duplicates();

    /// Who is on a letter's list twice.
    public static DuplicatesViewModel<?> duplicates(
            LetterModel letter, Tasks tasks, Messages messages) {
        return new DuplicatesViewModel<>(new RosterMatter(letter, messages), tasks);
    }

    public RosterMatter(LetterModel letter, Messages messages) {
        this.letter = letter;
        this.messages = messages;
    }

    @Override
    public boolean isEditable() {
        return letter.isEditable();
    }

    @Override
    public List<Entry<SignOn>> lines() {
        return letter.roster().lines();
    }

    @Override
    public void onChange(Runnable told) {
        letter.stampProperty().subscribe((_, _) -> told.run());
        letter.desk().undoProperty().subscribe((_, _) -> told.run());
    }

    @Override
    public void lore(Consumer<Lore> then) {
        String id = letter.id();
        letter.desk()
                .read(
                        desk -> desk.rosters().lore(id),
                        outcome -> then.accept(outcome.value().orElse(Lore.NONE)));
    }

    @Override
    public List<Couple<SignOn>> search(
            List<Entry<SignOn>> lines, Lore lore, BooleanSupplier stopped) {
        return duplicates.ofList(lines, lore, stopped);
    }

    @Override
    public void merge(Entry<SignOn> kept, Entry<SignOn> other, Runnable then, Runnable otherwise) {
        letter.roster().merge(kept, other, then, otherwise);
    }

    @Override
    public void decide(
            Couple<SignOn> couple,
            Verdict verdict,
            Kinship.@Nullable Kind kind,
            Runnable then,
            Runnable otherwise) {
        letter.desk()
                .attempt(
                        desk ->
                                verdict == Verdict.RELATED
                                        ? desk.rosters().relate(couple.one(), couple.other(), kind)
                                        : desk.rosters()
                                                .decide(couple.one(), couple.other(), verdict),
                        _ -> then.run(),
                        otherwise);
    }

    @Override
    public boolean canBeKin(Couple<SignOn> couple, Lore lore) {
        return lore.areTwoParties(couple.one().id(), couple.other().id());
    }

    @Override
    public ReadOnlyObjectProperty<@Nullable Step> undoProperty() {
        return letter.desk().undoProperty();
    }

    @Override
    public void undo() {
        letter.desk().undo();
    }

    /// Who has signed is kept rather than who was asked.
    @Override
    public boolean keepsOther(Couple<SignOn> couple) {
        return !couple.one().value().signatory().isConfirmed()
                && couple.other().value().signatory().isConfirmed();
    }

    @Override
    public String name(SignOn value) {
        return value.signatory().listedName();
    }

    @Override
    public List<Fact> facts(SignOn one, SignOn other) {
        List<Fact> facts = new ArrayList<>();
        for (SignatoryField field : SignatoryField.values()) {
            facts.add(
                    switch (field) {
                        case CAPACITY ->
                                own(
                                        field,
                                        messages.word(one.signatory().capacity()),
                                        messages.word(other.signatory().capacity()));
                        case STATUS -> status(status(one), status(other));
                        case NAME,
                                TITLE,
                                ORGANIZATION,
                                TIER,
                                STATE,
                                COUNTRY,
                                SECTION,
                                WEBSITE,
                                RANK,
                                SORT_KEY ->
                                Fact.of(label(field), field.of(one), field.of(other), false);
                    });
        }
        for (ConfidentialField field : ConfidentialField.values()) {
            facts.add(Fact.of(label(field), field.of(one), field.of(other), true));
        }
        return facts;
    }

    /// What stays as it is, whatever the other has.
    private Fact own(SignOnField field, String one, String other) {
        return new Fact(label(field), one, other, one, other, false);
    }

    private static Status status(SignOn signOn) {
        return signOn.signatory().standing().status();
    }

    /// Who was only asked takes the answer of the other; who asked not to be named stays unnamed.
    private Fact status(Status one, Status other) {
        return new Fact(
                label(SignatoryField.STATUS),
                messages.word(one),
                messages.word(other),
                messages.word(decides(other, one) ? other : one),
                messages.word(decides(one, other) ? one : other),
                false);
    }

    private static boolean decides(Status other, Status kept) {
        return isOpen(kept)
                ? !isOpen(other)
                : other == Status.UNLISTED && kept != Status.DECLINED && kept != Status.WITHDRAWN;
    }

    private static boolean isOpen(Status status) {
        return switch (status) {
            case INVITED, REMINDED, PENDING -> true;
            case CONFIRMED, UNLISTED, TO_RECONFIRM, DECLINED, WITHDRAWN -> false;
        };
    }

    private String label(SignOnField field) {
        return messages.text("word.field." + field.word());
    }
}
