package org.undersigned.ui.table;

import javafx.beans.Observable;

import org.undersigned.workflow.desk.Entry;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// A column of the table.
///
/// @param key what it is known by
/// @param title its header
/// @param text what its cells say
/// @param typed what stands in an editor that is opened on a cell
/// @param editing how its cells are edited
/// @param width in pixels, to begin with
/// @param traits what else there is to know
/// @param mark the style of the dot before the text, or empty for none
/// @param sources what its text depends on beside the line
public record Column<T>(
        String key,
        String title,
        Function<Entry<T>, String> text,
        Function<Entry<T>, String> typed,
        Editing editing,
        int width,
        Set<Trait> traits,
        Function<T, String> mark,
        List<Observable> sources) {

    /// What else there is to know of a column.
    public enum Trait {
        /// It is never printed.
        PRIVATE,
        /// It is hidden until somebody asks for it.
        HIDDEN,
        /// It holds numbers.
        NUMBER,
        /// The filter does not look there.
        UNSEARCHED,
        /// It says what the whole line is about.
        MAIN
    }

    public Column {
        traits = Set.copyOf(traits);
        sources = List.copyOf(sources);
    }

    /// A column that cannot be edited.
    public static <T> Column<T> of(
            String key, String title, int width, Function<Entry<T>, String> text) {
        return new Column<>(
                key, title, text, text, new Editing.Never(), width, Set.of(), _ -> "", List.of());
    }

    /// The same, edited like this.
    public Column<T> edited(Editing how) {
        return edited(how, typed);
    }

    /// The same, edited like this, where the editor begins with another text than the cell shows.
    public Column<T> edited(Editing how, Function<Entry<T>, String> beginning) {
        return new Column<>(key, title, text, beginning, how, width, traits, mark, sources);
    }

    /// The same with another trait.
    public Column<T> with(Trait trait) {
        Set<Trait> more = EnumSet.of(trait);
        more.addAll(traits);
        return new Column<>(key, title, text, typed, editing, width, more, mark, sources);
    }

    /// The same with dots before its texts.
    public Column<T> marked(Function<T, String> style) {
        return new Column<>(key, title, text, typed, editing, width, traits, style, sources);
    }

    /// The same, told again whenever this changes.
    public Column<T> following(Observable source) {
        List<Observable> more = new ArrayList<>(sources);
        more.add(source);
        return new Column<>(key, title, text, typed, editing, width, traits, mark, more);
    }

    /// Whether it has a trait.
    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /// Whether its cells can be edited.
    public boolean isEditable() {
        return !(editing instanceof Editing.Never);
    }
}
