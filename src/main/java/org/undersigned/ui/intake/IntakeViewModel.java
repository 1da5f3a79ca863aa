package org.undersigned.ui.intake;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;
import org.undersigned.problem.Outcome;
import org.undersigned.ui.Latest;
import org.undersigned.ui.Tasks;
import org.undersigned.ui.desk.DeskModel;
import org.undersigned.ui.desk.Notice;
import org.undersigned.workflow.intake.Brought;
import org.undersigned.workflow.intake.Fate;
import org.undersigned.workflow.intake.ImportKind;
import org.undersigned.workflow.intake.Item;
import org.undersigned.workflow.intake.Lookalikes;
import org.undersigned.workflow.intake.Plan;
import org.undersigned.workflow.intake.Receipt;
import org.undersigned.workflow.intake.Resemblance;
import org.undersigned.workflow.intake.Target;

import java.util.HashMap;
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
    private final Things things;
    private final Latest planning;
    private final Lookalikes lookalikes = new Lookalikes();
    private final Map<String, Fate> fates = new HashMap<>();
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.SOURCE);
    private final ReadOnlyIntegerWrapper shown = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Plan> plan = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper closed = new ReadOnlyBooleanWrapper();
    private long asked;
    private boolean carrying;
    private @Nullable ImportKind arrived;

    IntakeViewModel(DeskModel desk, Tasks tasks, IntakeWords words) {
        this.desk = desk;
        this.tasks = tasks;
        this.words = words;
        this.things = new Things(new Targets(desk));
        this.planning = tasks.latest();
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
        return plan.getReadOnlyProperty();
    }

    /// Whether something is being read, planned or done.
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
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
        busy.set(true);
        tasks.aside(
                () -> Source.readAll(sources),
                found -> {
                    if (!closed.get()) {
                        things.add(sources, found);
                        shown.set(things.firstFit());
                        plan(() -> step.set(first()));
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
        busy.set(true);
        tasks.aside(
                () -> thing.source().read(kind, headed),
                found -> {
                    things.replace(thing, found);
                    plan(() -> {});
                });
    }

    /// The letters something can be for.
    List<Target> choices(int index) {
        return things.choices(index);
    }

    /// Says which letter something is for; lists follow their text.
    void aim(int index, Target target) {
        things.aim(index, target);
        plan(() -> {});
    }

    /// Leaves one of several things aside.
    void drop(int index) {
        things.remove(index);
        if (things().isEmpty()) {
            close();
            return;
        }
        shown.set(Math.clamp(shown.get(), 0, things().size() - 1));
        plan(() -> {});
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
        plan(() -> {});
    }

    /// Finds out what will come of it.
    ///
    /// @param then what is done before that is shown
    private void plan(Runnable then) {
        long mine = ++asked;
        busy.set(true);
        plan.set(null);
        List<Item> items = things.items();
        planning.ask(
                () -> desk.plan(items, lookalikes),
                outcome -> {
                    if (mine == asked && !closed.get()) {
                        show(outcome);
                        then.run();
                        busy.set(false);
                    }
                });
    }

    private void show(Outcome<Plan> outcome) {
        outcome.problems().forEach(it -> desk.tell(new Notice.Trouble(it)));
        Optional<Plan> now = outcome.value().map(it -> it.with(fates));
        now.ifPresent(things::note);
        plan.set(now.orElse(null));
    }

    /// Says what becomes of somebody who resembles somebody.
    void decide(Resemblance alike, Fate fate) {
        decide(List.of(alike), fate);
    }

    /// Says what becomes of several who resemble somebody.
    void decide(List<Resemblance> alike, Fate fate) {
        alike.forEach(it -> fates.put(it.key(), fate));
        Plan now = plan.get();
        if (now != null) {
            Plan decided = now.with(fates);
            things.note(decided);
            plan.set(decided);
        }
    }

    /// What becomes of somebody who resembles somebody, as things stand.
    Fate fate(Resemblance alike) {
        return fates.getOrDefault(alike.key(), alike.fate());
    }

    /// Whether nothing can be made of something that is brought.
    boolean hasRefused() {
        return things.hasRefused();
    }

    /// Whether one can go on from here.
    boolean canGoOn() {
        Plan now = plan.get();
        if (busy.get() || now == null || things.hasRefused()) {
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
        if (!skipped && (back || (!busy.get() && !things.hasRefused()))) {
            step.set(wanted);
        }
    }

    private void carryOut() {
        Plan now = plan.get();
        if (now != null) {
            busy.set(true);
            carrying = true;
            desk.carryOut(now, this::finish, this::planAgain);
        }
    }

    private void planAgain() {
        carrying = false;
        plan(() -> {});
    }

    private void finish(Receipt receipt) {
        carrying = false;
        arrived = things.chief();
        close();
        desk.tell(new Notice.Done(words.done(receipt)));
    }

    /// Calls it off; what is being done already is finished.
    void close() {
        if (!carrying) {
            asked++;
            closed.set(true);
        }
    }
}
