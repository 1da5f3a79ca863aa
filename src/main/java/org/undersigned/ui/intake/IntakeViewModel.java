package org.undersigned.ui.intake;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;
import org.undersigned.ui.Tasks;
import org.undersigned.ui.desk.DeskModel;
import org.undersigned.ui.desk.Notice;
import org.undersigned.workflow.desk.Overview;
import org.undersigned.workflow.intake.Brought;
import org.undersigned.workflow.intake.Fate;
import org.undersigned.workflow.intake.ImportKind;
import org.undersigned.workflow.intake.Plan;
import org.undersigned.workflow.intake.Receipt;
import org.undersigned.workflow.intake.Resemblance;
import org.undersigned.workflow.intake.Target;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What is being brought in, step by step: what it is, what its columns hold, what will come of it.
/// Everything that takes time is done in the background; who closes the dialog calls it off.
final class IntakeViewModel {

    /// The steps, which can be walked back.
    enum Step {
        SOURCE,
        COLUMNS,
        OUTCOME
    }

    private final DeskModel desk;
    private final Tasks tasks;
    private final IntakeWords words;
    private final Expected expected;
    private final Things things;
    private final Planning planning;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.SOURCE);
    private final ReadOnlyIntegerWrapper shown = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper closed = new ReadOnlyBooleanWrapper();
    private boolean carrying;
    private @Nullable ImportKind arrived;

    IntakeViewModel(DeskModel desk, Tasks tasks, IntakeWords words, Expected expected) {
        this.desk = desk;
        this.tasks = tasks;
        this.words = words;
        this.expected = expected;
        this.things = new Things(new Targets(desk));
        this.planning = new Planning(desk, tasks.latest(), things);
    }

    /// What it is called.
    String title() {
        return new Sayings(words, expected).title();
    }

    /// Everything that is brought.
    ObservableList<Bringing> things() {
        return things.all();
    }

    ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /// The index of the thing whose rows or columns are shown.
    ReadOnlyIntegerProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// What will come of it; null while that is being found out.
    ReadOnlyObjectProperty<@Nullable Plan> planProperty() {
        return planning.planProperty();
    }

    /// Whether something is being read, planned or done.
    ReadOnlyBooleanProperty busyProperty() {
        return planning.busyProperty();
    }

    /// Whether it is over, done or called off.
    ReadOnlyBooleanProperty closedProperty() {
        return closed.getReadOnlyProperty();
    }

    /// What was brought in, of several things the chief one; nothing if nothing was.
    Optional<ImportKind> arrived() {
        return Optional.ofNullable(arrived);
    }

    /// Reads what is brought; if everything is understood the last step is shown at once.
    void bring(List<Source> sources) {
        planning.keepBusy();
        tasks.aside(
                () -> Source.readAll(sources, expected.kind()),
                found -> {
                    if (!closed.get()) {
                        things.add(sources, found);
                        shown.set(things.firstFit());
                        planning.ask(() -> step.set(first()));
                    }
                });
    }

    /// The step to begin with: the last one, unless something is not understood.
    private Step first() {
        if (things.hasRefused()) {
            return Step.SOURCE;
        }
        return things.isUnclear() ? Step.COLUMNS : Step.OUTCOME;
    }

    /// Shows the rows or the columns of this one.
    void show(int index) {
        shown.set(index);
    }

    /// Takes something for something else.
    void take(int index, ImportKind kind) {
        Bringing thing = things.get(index);
        if (kind == thing.kind()) {
            return;
        }
        if (thing.brought() instanceof Brought.Rows rows && kind != ImportKind.LETTER) {
            change(index, it -> it.with(new Source.Found(rows, kind, Map.of())));
        } else {
            read(thing, kind, true);
        }
    }

    /// Says whether the first row says what the columns hold.
    void head(int index, boolean headed) {
        Bringing thing = things.get(index);
        if (thing.brought() instanceof Brought.Rows rows && rows.headed() != headed) {
            read(thing, thing.kind(), headed);
        }
    }

    private void read(Bringing thing, @Nullable ImportKind kind, boolean headed) {
        planning.keepBusy();
        tasks.aside(
                () -> thing.source().read(kind, headed),
                found -> {
                    things.replace(thing, found);
                    planning.ask(() -> {});
                });
    }

    /// The letters something can be for.
    List<Target> choices(int index) {
        return things.choices(index);
    }

    /// Says which letter something is for; lists follow their text.
    void aim(int index, Target target) {
        things.aim(index, target);
        planning.ask(() -> {});
    }

    /// Leaves one of several things aside.
    void drop(int index) {
        things.remove(index);
        if (things().isEmpty()) {
            close();
            return;
        }
        shown.set(Math.clamp(shown.get(), 0, things().size() - 1));
        planning.ask(() -> {});
    }

    /// Says which column holds a field.
    ///
    /// @param column from 0; −1 for none
    void say(int index, String field, int column) {
        change(index, it -> it.saying(field, column));
    }

    /// Says whether rows that cannot be used are left out.
    void leaveOut(int index, boolean leavingOut) {
        change(index, it -> it.leavingOut(leavingOut));
    }

    /// Says whether cells are cleaned by a rule.
    void clean(int index, String rule, boolean on) {
        change(index, it -> it.cleaning(rule, on));
    }

    private void change(int index, UnaryOperator<Bringing> change) {
        things.change(index, change);
        planning.ask(() -> {});
    }

    /// Says what becomes of somebody who resembles somebody.
    void decide(Resemblance alike, Fate fate) {
        decide(List.of(alike), fate);
    }

    /// Says what becomes of several who resemble somebody.
    void decide(List<Resemblance> alike, Fate fate) {
        planning.decide(alike, fate);
    }

    /// What becomes of somebody who resembles somebody, as things stand.
    Fate fate(Resemblance alike) {
        return planning.fate(alike);
    }

    /// Whether nothing can be made of something that is brought.
    boolean hasRefused() {
        return things.hasRefused();
    }

    /// Whether one can go on from here.
    boolean canGoOn() {
        @Nullable Plan now = planning.plan();
        if (planning.isBusy() || now == null || things.hasRefused()) {
            return false;
        }
        return step.get() != Step.OUTCOME || now.isWorthDoing();
    }

    /// Whether there is a step before this one.
    boolean canGoBack() {
        return step.get() != Step.SOURCE;
    }

    /// Goes on; after the last step it is done.
    void goOn() {
        if (!canGoOn()) {
            return;
        }
        switch (step.get()) {
            case SOURCE -> step.set(things.hasColumns() ? Step.COLUMNS : Step.OUTCOME);
            case COLUMNS -> step.set(Step.OUTCOME);
            case OUTCOME -> carryOut();
        }
    }

    /// Goes a step back.
    void goBack() {
        boolean last = step.get() == Step.OUTCOME;
        step.set(last && things.hasColumns() ? Step.COLUMNS : Step.SOURCE);
    }

    /// Goes to a step, if one may.
    void goTo(Step wanted) {
        boolean back = wanted.compareTo(step.get()) < 0;
        boolean skipped = wanted == Step.COLUMNS && !things.hasColumns();
        if (!skipped && (back || (!planning.isBusy() && !things.hasRefused()))) {
            step.set(wanted);
        }
    }

    private void carryOut() {
        @Nullable Plan now = planning.plan();
        if (now != null) {
            planning.keepBusy();
            carrying = true;
            desk.carryOut(now, this::finish, this::planAgain);
        }
    }

    private void planAgain() {
        carrying = false;
        planning.ask(() -> {});
    }

    private void finish(Receipt receipt) {
        carrying = false;
        arrived = things.chief();
        close();
        int waiting = desk.current().map(Overview.Item::pending).orElse(0);
        desk.tell(new Notice.Done(new Sayings(words, expected).done(receipt, waiting)));
    }

    /// Calls it off; what is being done already is finished.
    void close() {
        if (!carrying) {
            planning.stop();
            closed.set(true);
        }
    }
}
