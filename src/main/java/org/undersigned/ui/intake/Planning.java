package org.undersigned.ui.intake;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.undersigned.problem.Outcome;
import org.undersigned.ui.Latest;
import org.undersigned.ui.desk.DeskModel;
import org.undersigned.ui.desk.Notice;
import org.undersigned.workflow.intake.Fate;
import org.undersigned.workflow.intake.Item;
import org.undersigned.workflow.intake.Lookalikes;
import org.undersigned.workflow.intake.Plan;
import org.undersigned.workflow.intake.Resemblance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds out in the background what will come of the things that are brought; of several questions
/// the last is answered. What was decided of those who resemble somebody stays decided.
final class Planning {

    private final DeskModel desk;
    private final Latest latest;
    private final Things things;
    private final Lookalikes lookalikes = new Lookalikes();
    private final Map<String, Fate> fates = new HashMap<>();
    private final ReadOnlyObjectWrapper<@Nullable Plan> plan = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private long asked;
    private boolean over;

    Planning(DeskModel desk, Latest latest, Things things) {
        this.desk = desk;
        this.latest = latest;
        this.things = things;
    }

    /// What will come of it; null while that is being found out.
    ReadOnlyObjectProperty<@Nullable Plan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /// Whether something is being read, planned or done.
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    boolean isBusy() {
        return busy.get();
    }

    /// Says that something takes a while, until a plan is there.
    void keepBusy() {
        busy.set(true);
    }

    @Nullable Plan plan() {
        return plan.get();
    }

    /// Finds out what will come of it.
    ///
    /// @param then what is done before that is shown
    void ask(Runnable then) {
        long mine = ++asked;
        busy.set(true);
        plan.set(null);
        List<Item> items = things.items();
        latest.ask(
                () -> desk.plan(items, lookalikes),
                outcome -> {
                    if (mine == asked && !over) {
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

    /// Says what becomes of those who resemble somebody.
    void decide(List<Resemblance> alike, Fate fate) {
        alike.forEach(it -> fates.put(it.key(), fate));
        @Nullable Plan now = plan.get();
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

    /// Waits for no answer any more.
    void stop() {
        asked++;
        over = true;
    }
}
