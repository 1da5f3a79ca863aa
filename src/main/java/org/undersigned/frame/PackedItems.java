package org.undersigned.frame;

import org.jspecify.annotations.Nullable;
import org.undersigned.font.GlyphString;
import org.undersigned.measure.Length;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/// Items that take little room until they are wanted. Twenty thousand who sign are half a million
/// runs, and those of one line differ in nothing but their glyphs and where they stand: here a run
/// is three numbers, and becomes an {@link Item.GlyphRun} when it is asked for.
///
/// Immutable, and equal to every list of the same items.
public final class PackedItems extends AbstractList<Item> implements RandomAccess {

    private static final PackedItems NONE =
            new PackedItems(new Object[0], new int[0], new Setting[0]);

    /// For each item: the glyphs of a run, or anything else as it is.
    private final Object[] things;

    /// For each run, how far it stands from the left edge, in scaled points.
    private final int[] places;

    /// For each run, what it has in common with its neighbours; nothing for anything else.
    private final @Nullable Setting[] settings;

    private PackedItems(Object[] things, int[] places, @Nullable Setting[] settings) {
        this.things = things;
        this.places = places;
        this.settings = settings;
    }

    /// How the runs of a line are set.
    private record Setting(Length baseline, Length size, Ink ink, int content, Origin origin) {

        static Setting of(Item.GlyphRun run) {
            return new Setting(run.baseline(), run.size(), run.ink(), run.content(), run.origin());
        }

        boolean isOf(Item.GlyphRun run) {
            return baseline.sp() == run.baseline().sp()
                    && size.sp() == run.size().sp()
                    && ink.equals(run.ink())
                    && content == run.content()
                    && origin.equals(run.origin());
        }
    }

    /// The last two: words of one script and spaces of another face come by turns.
    private static final class Memory {

        private @Nullable Setting last;
        private @Nullable Setting before;

        Setting settingOf(Item.GlyphRun run) {
            Setting known = last;
            if (known != null && known.isOf(run)) {
                return known;
            }
            Setting found = before != null && before.isOf(run) ? before : Setting.of(run);
            before = known;
            last = found;
            return found;
        }
    }

    /// The same items, packed.
    public static PackedItems of(List<? extends Item> items) {
        if (items instanceof PackedItems packed) {
            return packed;
        }
        if (items.isEmpty()) {
            return NONE;
        }
        Object[] things = new Object[items.size()];
        int[] places = new int[things.length];
        @Nullable Setting[] settings = new @Nullable Setting[things.length];
        Memory memory = new Memory();
        for (int i = 0; i < things.length; i++) {
            Item item = items.get(i);
            things[i] = item;
            if (item instanceof Item.GlyphRun run && fits(run.x().sp())) {
                things[i] = run.glyphs();
                places[i] = (int) run.x().sp();
                settings[i] = memory.settingOf(run);
            }
        }
        return new PackedItems(things, places, settings);
    }

    /// Whether it is on any sheet that can be printed.
    private static boolean fits(long place) {
        return place == (int) place;
    }

    @Override
    public Item get(int index) {
        Object thing = things[index];
        Setting setting = settings[index];
        return setting == null
                ? (Item) thing
                : new Item.GlyphRun(
                        new Length(places[index]),
                        setting.baseline,
                        (GlyphString) thing,
                        setting.size,
                        setting.ink,
                        setting.content,
                        setting.origin);
    }

    @Override
    public int size() {
        return things.length;
    }
}
