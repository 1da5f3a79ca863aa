package org.undersigned.ui.duplicates;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;
import org.undersigned.roster.directory.Kinship;
import org.undersigned.roster.directory.Verdict;
import org.undersigned.ui.Tasks;
import org.undersigned.workflow.desk.Couple;
import org.undersigned.workflow.desk.Entry;
import org.undersigned.workflow.desk.Step;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/// Who is on a list twice, and what is decided about them, one couple after the other.
///
/// They are looked for in the background whenever the list changes, while somebody sees it, and the
/// search before is called off. What is decided here is gone at once and needs no search: in a list
/// of 20,000 one takes many seconds.
public final class DuplicatesViewModel<T> {

    /// The steps that can be taken back here.
    private static final Set<String> DECISIONS =
            Set.of(
                    "step.roster.merge",
                    "step.roster.decide",
                    "step.roster.relate",
                    "step.directory.merge",
                    "step.directory.decide",
                    "step.directory.relate");

    private final Matter<T> matter;
    private final Search<T> search;
    private final Couples<T> couples = new Couples<>();
    private final ReadOnlyObjectWrapper<@Nullable Couple<T>> current =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.SEARCHING);
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final BooleanProperty otherKept = new SimpleBooleanProperty();
    private final BooleanProperty showing = new SimpleBooleanProperty();
    private final ObjectProperty<Kinship.@Nullable Kind> kinship = new SimpleObjectProperty<>();
    private final Deque<Made<T>> made = new ArrayDeque<>();
    private @Nullable Couple<T> wanted;
    private int underWay;

    /// A decision.
    ///
    /// @param couple whom it was about
    /// @param before all that was to be decided before
    private record Made<T>(Couple<T> couple, List<Couple<T>> before) {}

    public DuplicatesViewModel(Matter<T> matter, Tasks tasks) {
        this.matter = matter;
        this.search = new Search<>(matter, tasks.leisure(), this::arrived);
        matter.onChange(this::search);
        matter.undoProperty().subscribe(it -> undoable.set(isDecision(it)));
        couples.relatedShownProperty().subscribe(() -> choose(current.get(), 0));
        showing.subscribe(this::look);
    }

    /// Whether somebody sees it, or how many there are: they are looked for only then.
    public BooleanProperty showingProperty() {
        return showing;
    }

    /// The couples that are shown, the surest first.
    ObservableList<Couple<T>> couples() {
        return couples.shown();
    }

    /// How many are probably one.
    public ReadOnlyIntegerProperty likelyProperty() {
        return couples.likelyProperty();
    }

    /// How many are probably two that belong together.
    ReadOnlyIntegerProperty relatedProperty() {
        return couples.relatedProperty();
    }

    /// Whether those are shown, too.
    BooleanProperty relatedShownProperty() {
        return couples.relatedShownProperty();
    }

    /// The couple that is to be decided; null for none.
    ReadOnlyObjectProperty<@Nullable Couple<T>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /// Whether the second one is kept if both are the same.
    BooleanProperty otherKeptProperty() {
        return otherKept;
    }

    /// How the first belongs to the second; null if nobody says.
    ObjectProperty<Kinship.@Nullable Kind> kinshipProperty() {
        return kinship;
    }

    /// Whether the last step was a decision, which can be taken back here.
    ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    boolean isEditable() {
        return matter.isEditable();
    }

    /// Whether it can be kept how these two belong together.
    boolean canBeKin(Couple<T> couple) {
        return matter.isEditable() && matter.canBeKin(couple, search.lore());
    }

    String name(Entry<T> entry) {
        return matter.name(entry.value());
    }

    /// What is known of two, without what is not known of either.
    List<Fact> facts(Couple<T> couple) {
        return matter.facts(couple.one().value(), couple.other().value()).stream()
                .filter(Fact::isKnown)
                .toList();
    }

    /// Turns to a couple.
    void select(Couple<T> couple) {
        turnTo(couple);
    }

    /// Turns to the next couple, or the one before.
    void step(int by) {
        if (!couples().isEmpty()) {
            int index = couples().indexOf(current.get()) + by;
            turnTo(couples().get(Math.clamp(index, 0, couples().size() - 1)));
        }
    }

    /// Both are one: the line that is kept takes what it lacks.
    void same() {
        Couple<T> couple = current.get();
        if (couple != null && matter.isEditable()) {
            boolean second = otherKept.get();
            Entry<T> kept = second ? couple.other() : couple.one();
            Entry<T> gone = second ? couple.one() : couple.other();
            leave(couple, () -> couples.removeAllOf(gone.id()));
            matter.merge(kept, gone, this::done, this::failed);
        }
    }

    /// They are two that belong together.
    void related() {
        decide(Verdict.RELATED, kinship.get());
    }

    /// They are two that have nothing to do with each other.
    void different() {
        decide(Verdict.DIFFERENT, null);
    }

    /// Takes back the last decision, and turns to its couple.
    void undo() {
        if (undoable.get() && matter.isEditable()) {
            search.callOff();
            Made<T> last = made.pollLast();
            if (last != null) {
                wanted = last.couple();
                couples.show(last.before());
                couples.renew(matter.lines());
                choose(wanted, 0);
            }
            matter.undo();
        }
    }

    private void decide(Verdict verdict, Kinship.@Nullable Kind kind) {
        Couple<T> couple = current.get();
        if (couple != null && matter.isEditable()) {
            Kinship.@Nullable Kind said = canBeKin(couple) ? kind : null;
            leave(couple, () -> couples.remove(couple));
            matter.decide(couple, verdict, said, this::done, this::failed);
        }
    }

    /// Goes on to the next couple.
    private void leave(Couple<T> couple, Runnable removal) {
        search.callOff();
        underWay++;
        wanted = null;
        made.addLast(new Made<>(couple, couples.all()));
        int index = couples().indexOf(couple);
        removal.run();
        choose(null, index);
    }

    /// Nothing has to be looked for but what was looked for before.
    private void done() {
        underWay--;
        if (search.isBehind()) {
            search();
        } else if (underWay == 0) {
            search.follow(
                    () -> underWay == 0,
                    lines -> {
                        couples.renew(lines);
                        choose(current.get(), 0);
                    });
        }
    }

    private void failed() {
        underWay--;
        made.clear();
        search.forget();
        search();
    }

    private void look() {
        if (showing.get()) {
            search();
        } else {
            search.callOff();
        }
    }

    private void search() {
        if (showing.get() && underWay == 0) {
            search.begin();
        }
    }

    private void arrived(List<Couple<T>> found) {
        Couple<T> before = found.stream().anyMatch(this::isWanted) ? wanted : current.get();
        wanted = null;
        int index = Math.max(0, couples().indexOf(current.get()));
        couples.show(found);
        choose(before, index);
    }

    /// Turns to a couple if it is still there, else to what stands in its place.
    private void choose(@Nullable Couple<T> before, int index) {
        List<Couple<T>> shown = couples();
        if (shown.isEmpty()) {
            current.set(null);
            phase.set(search.isKnown() ? Phase.DONE : Phase.SEARCHING);
            return;
        }
        phase.set(Phase.ASKING);
        turnTo(
                shown.stream()
                        .filter(it -> before != null && it.isOf(before))
                        .findFirst()
                        .orElseGet(() -> shown.get(Math.clamp(index, 0, shown.size() - 1))));
    }

    private void turnTo(Couple<T> couple) {
        Couple<T> before = current.get();
        if (before == null || !before.isOf(couple)) {
            otherKept.set(matter.keepsOther(couple));
            kinship.set(null);
        }
        current.set(couple);
    }

    private boolean isWanted(Couple<T> couple) {
        return wanted != null && couple.isOf(wanted);
    }

    private static boolean isDecision(@Nullable Step step) {
        return step != null && DECISIONS.contains(step.key());
    }
}
