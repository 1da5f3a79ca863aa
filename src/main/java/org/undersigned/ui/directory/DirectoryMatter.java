package org.undersigned.ui.directory;

import javafx.beans.property.ReadOnlyObjectProperty;

import org.jspecify.annotations.Nullable;
import org.undersigned.roster.directory.Kinship;
import org.undersigned.roster.directory.Party;
import org.undersigned.roster.directory.PartyField;
import org.undersigned.roster.directory.Verdict;
import org.undersigned.ui.Messages;
import org.undersigned.ui.desk.DeskModel;
import org.undersigned.ui.duplicates.Fact;
import org.undersigned.ui.duplicates.Matter;
import org.undersigned.workflow.desk.Couple;
import org.undersigned.workflow.desk.Duplicates;
import org.undersigned.workflow.desk.Entry;
import org.undersigned.workflow.desk.Lore;
import org.undersigned.workflow.desk.Step;

import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// The directory, looked through for those who are in it twice.
final class DirectoryMatter implements Matter<Party> {

    private final DeskModel desk;
    private final Messages messages;
    private final Duplicates duplicates = new Duplicates();
    private List<Entry<Party>> parties = List.of();
    private Runnable told = () -> {};

    DirectoryMatter(DeskModel desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
    }

    /// Takes everybody who is in it now.
    void show(List<Entry<Party>> now) {
        if (!now.equals(parties)) {
            parties = now;
        }
        told.run();
    }

    @Override
    public boolean isEditable() {
        return desk.isEditable();
    }

    @Override
    public List<Entry<Party>> lines() {
        return parties;
    }

    @Override
    public void onChange(Runnable listener) {
        told = listener;
    }

    @Override
    public void lore(Consumer<Lore> then) {
        desk.read(
                it -> it.directory().lore(),
                outcome -> then.accept(outcome.value().orElse(Lore.NONE)));
    }

    @Override
    public List<Couple<Party>> search(
            List<Entry<Party>> lines, Lore lore, BooleanSupplier stopped) {
        return duplicates.ofDirectory(lines, lore, stopped);
    }

    @Override
    public void merge(Entry<Party> kept, Entry<Party> other, Runnable then, Runnable otherwise) {
        desk.attempt(it -> it.directory().merge(kept, other), _ -> whenShown(then), otherwise);
    }

    @Override
    public void decide(
            Couple<Party> couple,
            Verdict verdict,
            Kinship.@Nullable Kind kind,
            Runnable then,
            Runnable otherwise) {
        desk.attempt(
                it -> it.directory().decide(couple.one(), couple.other(), verdict, kind),
                _ -> whenShown(then),
                otherwise);
    }

    @Override
    public boolean canBeKin(Couple<Party> couple, Lore lore) {
        return true;
    }

    @Override
    public ReadOnlyObjectProperty<@Nullable Step> undoProperty() {
        return desk.undoProperty();
    }

    @Override
    public void undo() {
        desk.undo();
    }

    /// What a step changed is read when it is done; this comes after that.
    private void whenShown(Runnable then) {
        desk.read(_ -> true, _ -> then.run());
    }

    /// Of whom more is known is kept.
    @Override
    public boolean keepsOther(Couple<Party> couple) {
        return known(couple.other().value()) > known(couple.one().value());
    }

    @Override
    public String name(Party value) {
        return value.name();
    }

    @Override
    public List<Fact> facts(Party one, Party other) {
        return Arrays.stream(PartyField.values())
                .map(it ->
                        Fact.of(
                                messages.text("word.field." + it.word()),
                                it.of(one),
                                it.of(other),
                                it.isPrivate()))
                .toList();
    }

    private static long known(Party party) {
        return Arrays.stream(PartyField.values()).filter(it -> !it.of(party).isEmpty()).count();
    }
}
