package org.undersigned.ui.export;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.undersigned.problem.BrokenInstallation;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;
import org.undersigned.ui.Tasks;
import org.undersigned.ui.desk.DeskModel;
import org.undersigned.ui.desk.Notice;
import org.undersigned.workflow.Finding;
import org.undersigned.workflow.Progress;
import org.undersigned.workflow.Rendering;
import org.undersigned.workflow.Target;
import org.undersigned.workflow.attachment.Attached;
import org.undersigned.workflow.desk.LetterSheet;
import org.undersigned.workflow.desk.Pictures;
import org.undersigned.workflow.desk.Prints;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/// The export of one letter: the one that is going on, or else the last.
final class Export {

    private final Prints prints;
    private final Tasks tasks;
    private final InstantSource clock;
    private final Sentences sentences;
    private final ReadOnlyObjectWrapper<ExportState> state =
            new ReadOnlyObjectWrapper<>(new ExportState.Idle());
    private @Nullable Watch watch;
    private boolean watched;

    Export(Prints prints, Tasks tasks, InstantSource clock, Sentences sentences) {
        this.prints = prints;
        this.tasks = tasks;
        this.clock = clock;
        this.sentences = sentences;
    }

    /// How far it is.
    ReadOnlyObjectProperty<ExportState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    boolean isRunning() {
        return watch != null;
    }

    /// Says whether somebody is looking at it; if not, what came of it is told in passing.
    void watch(boolean isWatched) {
        watched = isWatched;
    }

    /// Begins to write, if nothing is being written.
    ///
    /// @param attached what goes along within the files
    void start(LetterSheet sheet, Target target, Set<Attached> attached, DeskModel desk) {
        if (isRunning()) {
            return;
        }
        Watch fresh = new Watch();
        watch = fresh;
        int all = target.personal() ? sheet.recipients().size() : 1;
        state.set(new ExportState.Running(0, all, false));
        Pictures pictures = desk.pictures();
        tasks.aside(
                () -> write(sheet, target, attached, pictures, fresh),
                rendering -> finish(rendering, target, desk));
    }

    /// Calls it off; what was there before stays as it was.
    void cancel() {
        if (watch != null && state.get() instanceof ExportState.Running running) {
            watch.calledOff = true;
            state.set(new ExportState.Running(running.done(), running.all(), true));
        }
    }

    private Rendering write(
            LetterSheet sheet,
            Target target,
            Set<Attached> attached,
            Pictures pictures,
            Watch fresh) {
        try {
            return prints.write(sheet, target, attached, pictures, fresh);
        } catch (RuntimeException | Error e) {
            Optional<Problem> broken = BrokenInstallation.in(e);
            if (broken.isPresent()) {
                return Rendering.failed(List.of(Finding.of(broken.get())));
            }
            tasks.foreground(() -> end(new ExportState.Failed(brokeOff())));
            throw e;
        }
    }

    private void finish(Rendering rendering, Target target, DeskModel desk) {
        ExportState end = ended(rendering, target);
        end(end);
        if (!watched) {
            notice(end).ifPresent(desk::tell);
        }
    }

    private Optional<Notice> notice(ExportState end) {
        return switch (end) {
            case ExportState.Written written ->
                    Optional.of(
                            new Notice.Written(
                                    sentences.written(written), written.target().output()));
            case ExportState.Failed(Problem problem) -> Optional.of(new Notice.Trouble(problem));
            case ExportState.InTheWay(Target target) -> {
                Place place = Place.file(target.output().toString());
                yield Optional.of(new Notice.Trouble(Problem.error(place, "workflow.inTheWay")));
            }
            case ExportState.Idle _, ExportState.Running _, ExportState.CalledOff _ ->
                    Optional.empty();
        };
    }

    private ExportState ended(Rendering rendering, Target target) {
        if (rendering.isDone()) {
            return new ExportState.Written(rendering, target, clock.instant());
        }
        Problem problem =
                rendering.findings().stream()
                        .map(Finding::problem)
                        .filter(Problem::isError)
                        .findFirst()
                        .orElseGet(Export::brokeOff);
        return switch (problem.key()) {
            case "workflow.cancelled" -> new ExportState.CalledOff();
            case "workflow.outputsExist" -> new ExportState.InTheWay(target);
            default -> new ExportState.Failed(problem);
        };
    }

    private void end(ExportState ended) {
        watch = null;
        state.set(ended);
    }

    private static Problem brokeOff() {
        return Problem.error(Place.NOWHERE, "workflow.brokeOff");
    }

    /// Looks how far the work is. It is told from the background, and more often than a window can
    /// show.
    private final class Watch implements Progress {

        private final AtomicBoolean coming = new AtomicBoolean();
        private volatile int done;
        private volatile boolean calledOff;

        @Override
        public void advanced(int doneNow, int all) {
            done = doneNow;
            if (coming.compareAndSet(false, true)) {
                tasks.foreground(() -> show(all));
            }
        }

        @Override
        public boolean isCancelled() {
            return calledOff;
        }

        private void show(int all) {
            coming.set(false);
            if (watch == this) {
                state.set(new ExportState.Running(done, all, calledOff));
            }
        }
    }
}
