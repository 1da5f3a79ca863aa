package org.undersigned.ui.start;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.undersigned.ui.Messages;
import org.undersigned.ui.Tasks;
import org.undersigned.workflow.Recent;
import org.undersigned.workflow.Recents;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The workspaces that were open last. Whether they are still there is found out in the background:
/// a disk that is away takes its time to say so.
public final class StartViewModel {

    private static final String ENDING = ".undersigned";

    private final Tasks tasks;
    private final Recents recents;
    private final Messages messages;
    private final InstantSource clock;
    private final Path home;
    private final ObservableList<Card> cards = FXCollections.observableArrayList();
    private final ObservableList<Card> cardsSeen = FXCollections.unmodifiableObservableList(cards);
    private final ReadOnlyBooleanWrapper known = new ReadOnlyBooleanWrapper();

    /// @param home the user's folder
    public StartViewModel(
            Tasks tasks, Recents recents, Messages messages, InstantSource clock, Path home) {
        this.tasks = tasks;
        this.recents = recents;
        this.messages = messages;
        this.clock = clock;
        this.home = home;
        read();
    }

    /// The workspaces, the one that was open last first.
    ObservableList<Card> cards() {
        return cardsSeen;
    }

    /// Whether it is known by now which they are.
    ReadOnlyBooleanProperty knownProperty() {
        return known.getReadOnlyProperty();
    }

    /// Takes a workspace off the list; its file stays where it is.
    void forget(Card card) {
        cards.remove(card);
        tasks.inOrder(() -> recents.forget(card.file()), _ -> {});
    }

    /// The workspace among files that are dropped: one file, and with the right ending.
    static Optional<Path> workspace(List<Path> dropped) {
        return dropped.size() == 1
                ? dropped.stream().filter(StartViewModel::isWorkspace).findFirst()
                : Optional.empty();
    }

    private static boolean isWorkspace(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    private void read() {
        tasks.inOrder(
                recents::all,
                all -> {
                    cards.setAll(all.stream().map(this::card).toList());
                    known.set(true);
                });
    }

    private Card card(Recent recent) {
        Path file = recent.file();
        String name = String.valueOf(file.getFileName());
        return new Card(
                file,
                isWorkspace(file) ? name.substring(0, name.length() - ENDING.length()) : name,
                folder(file),
                when(recent.opened()),
                recent.missing());
    }

    private String folder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            return "";
        }
        return folder.startsWith(home) && !folder.equals(home)
                ? home.relativize(folder).toString()
                : folder.toString();
    }

    private String when(Instant opened) {
        ZoneId zone = ZoneId.systemDefault();
        LocalDate today = clock.instant().atZone(zone).toLocalDate();
        LocalDate day = opened.atZone(zone).toLocalDate();
        if (day.equals(today)) {
            return messages.text(
                    "start.today",
                    DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                            .withLocale(messages.locale())
                            .format(opened.atZone(zone)));
        }
        return day.equals(today.minusDays(1))
                ? messages.text("start.yesterday")
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(messages.locale())
                        .format(day);
    }
}
