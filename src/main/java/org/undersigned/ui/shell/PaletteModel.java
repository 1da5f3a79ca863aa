package org.undersigned.ui.shell;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.undersigned.ui.Messages;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Everything that can be done now, found by typing the beginnings of its words: “n le” finds “New
/// letter”. What was done last comes first while nothing is typed.
final class PaletteModel {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Commands commands;
    private final Reopening reopening;
    private final Messages messages;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<Command> found = FXCollections.observableArrayList();
    private final ObservableList<Command> foundSeen =
            FXCollections.unmodifiableObservableList(found);
    private Optional<Command> last = Optional.empty();

    PaletteModel(Commands commands, Reopening reopening, Messages messages) {
        this.commands = commands;
        this.reopening = reopening;
        this.messages = messages;
        query.subscribe(this::find);
        reopening.commands().subscribe(this::find);
    }

    /// What is typed.
    StringProperty queryProperty() {
        return query;
    }

    /// What it finds, the best first.
    ObservableList<Command> found() {
        return foundSeen;
    }

    /// Begins anew: what can be done has changed meanwhile.
    void begin() {
        query.set("");
        find();
    }

    /// Does one of them.
    void run(Command command) {
        last = Optional.of(command);
        command.run();
    }

    /// What it is called.
    String name(Command command) {
        return command.name(messages);
    }

    private void find() {
        List<String> wanted = words(query.get());
        found.setAll(
                Stream.of(commands.all(), reopening.commands())
                        .flatMap(List::stream)
                        .filter(it -> it.possible().getValue() && !it.key().equals("palette"))
                        .filter(it -> fits(words(name(it)), wanted))
                        .sorted(Comparator.comparingInt(it -> rank(it, wanted)))
                        .toList());
    }

    /// Whether each is the beginning of a word of its own.
    private static boolean fits(List<String> name, List<String> wanted) {
        return wanted.stream().allMatch(it -> name.stream().anyMatch(word -> word.startsWith(it)));
    }

    private int rank(Command command, List<String> wanted) {
        if (wanted.isEmpty()) {
            return last.filter(command::equals).isPresent() ? 0 : 1;
        }
        return words(name(command)).getFirst().startsWith(wanted.getFirst()) ? 0 : 1;
    }

    private static List<String> words(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return BETWEEN.splitAsStream(plain.toLowerCase(Locale.ROOT))
                .filter(it -> !it.isEmpty())
                .toList();
    }
}
