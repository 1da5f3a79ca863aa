package org.undersigned.letter.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import org.undersigned.letter.Front;
import org.undersigned.letter.Inline;
import org.undersigned.letter.Letter;
import org.undersigned.letter.SignatoryList;
import org.undersigned.letter.SignatoryList.Columns;
import org.undersigned.letter.SignatoryList.Count;
import org.undersigned.letter.SignatoryList.Group;
import org.undersigned.letter.SignatoryList.Order;
import org.undersigned.letter.SignatoryList.Shown;
import org.undersigned.letter.Style;
import org.undersigned.letter.Style.Face;
import org.undersigned.letter.Style.Layout;
import org.undersigned.measure.Length;
import org.undersigned.measure.Paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Whatever key of whatever letter is changed, the letter differs in that and in nothing else.
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class RandomEditsTest {

    private static final int LETTERS = 3_000;

    private static final List<String> PATHS =
            List.of(
                    "title",
                    "date",
                    "language",
                    "paper",
                    "subject",
                    "salutation",
                    "closing",
                    "cc",
                    "enclosures",
                    "signatories.order",
                    "signatories.group",
                    "signatories.columns",
                    "signatories.show",
                    "style.layout",
                    "style.face",
                    "style.size",
                    "style.justify",
                    "style.hang",
                    "style.accent",
                    "signatories.layout",
                    "signatories.count",
                    "signatories.disclaimer");

    private static final Pattern LINE_START = Pattern.compile("(?<=\\n)|(?<=\\r)(?!\\n)");

    /// What a key is given.
    private record Edit(String path, FrontValue value) {}

    @Test
    void changesNothingElse() {
        for (int seed = 0; seed < LETTERS; seed++) {
            Letter letter = Normal.of(new RandomLetters(seed).letter(), Trace.NONE);
            Random random = new Random(seed);
            String text = typed(LetterWriter.write(letter), random);
            Edit edit = edit(seed, random);
            String edited = FrontEdit.set(text, edit.path(), edit.value()).orElseThrow();

            assertThat(read(edited))
                    .as("seed %d: %s in%n%s", seed, edit, text)
                    .isEqualTo(with(read(text), edit));
            assertThat(edited).as("seed %d", seed).endsWith(body(text));
            assertThat(FrontEdit.set(edited, edit.path(), edit.value()))
                    .as("seed %d", seed)
                    .contains(edited);
        }
    }

    @Test
    void keepsEveryOtherLine() {
        for (int seed = 0; seed < LETTERS; seed++) {
            Letter letter = Normal.of(new RandomLetters(seed).letter(), Trace.NONE);
            Random random = new Random(seed);
            String text = typed(LetterWriter.write(letter), random);
            Edit edit = edit(seed, random);
            String edited = FrontEdit.set(text, edit.path(), edit.value()).orElseThrow();
            String key = edit.path().replaceFirst("\\..*", "");
            if (FrontText.of(text).orElseThrow().cut().yaml().contains("{title")) {
                continue;
            }

            assertThat(withoutKey(edited, key))
                    .as("seed %d: %s in%n%s", seed, edit, text)
                    .isEqualTo(withoutKey(text, key));
        }
    }

    @Test
    void takesBackWhatItAdded() {
        int added = 0;
        for (int seed = 0; seed < LETTERS; seed++) {
            Letter letter = Normal.of(new RandomLetters(seed).letter(), Trace.NONE);
            Random random = new Random(seed);
            String text = typed(LetterWriter.write(letter), random);
            Edit edit = edit(seed, random);
            boolean missing = FrontEdit.remove(text, edit.path()).orElseThrow().equals(text);
            if (missing && !edit.path().equals("title")) {
                added++;
                String edited = FrontEdit.set(text, edit.path(), edit.value()).orElseThrow();
                assertThat(FrontEdit.remove(edited, edit.path()))
                        .as("seed %d: %s", seed, edit)
                        .contains(text);
            }
        }
        assertThat(added).isGreaterThan(LETTERS / 4);
    }

    /// Whether a letter that the writer wrote has a key, be it below another.
    private static boolean tells(String written, String path) {
        String key = path.replaceFirst("\\.", ":\\\\n(?:  .*\\\\n)*?  ");
        return Pattern.compile("(?m)^" + key + ":").matcher(written).find();
    }

    @Test
    void writesWhatTheWriterWrites() {
        for (int seed = 0; seed < LETTERS; seed++) {
            Letter letter = Normal.of(new RandomLetters(seed).letter(), Trace.NONE);
            String text = LetterWriter.write(letter);
            Edit edit = edit(seed, new Random(seed));
            String written = LetterWriter.write(with(letter, edit));
            if (edit.path().equals("title") || tells(written, edit.path())) {
                assertThat(FrontEdit.set(text, edit.path(), edit.value()))
                        .as("seed %d: %s", seed, edit)
                        .contains(written);
            }
        }
    }

    /// The same letter as somebody might have typed it.
    private static String typed(String written, Random random) {
        FrontText front = FrontText.of(written).orElseThrow();
        List<String> lines = new ArrayList<>(List.of("---"));
        lines.addAll(front(front, random).lines().toList());
        int end = lines.size();
        lines.add("---");
        lines.addAll(front.body().lines().toList());
        for (int i = end; i > 0; i--) {
            boolean key = !lines.get(i).startsWith(" ");
            if (key && random.nextInt(4) == 0) {
                lines.add(i, random.nextBoolean() ? "" : "# " + i);
            }
            if (i < end && random.nextInt(4) == 0) {
                lines.set(i, lines.get(i) + "  # " + i);
            }
        }
        String ends = List.of("\n", "\n", "\r\n", "\r").get(random.nextInt(4));
        String mark = random.nextInt(8) == 0 ? "\ufeff" : "";
        return mark + String.join(ends, lines);
    }

    /// With some values in braces and brackets, or all of it.
    private static String front(FrontText front, Random random) {
        LoadSettings settings = LoadSettings.builder().setSchema(new CoreSchema()).build();
        Map<?, ?> keys = (Map<?, ?>) new Load(settings).loadFromString(front.cut().yaml());
        if (random.nextInt(8) == 0) {
            return YamlWriter.inBraces(keys);
        }
        StringBuilder lines = new StringBuilder();
        keys.forEach((key, value) -> {
            String name = key.toString();
            lines.append(
                    random.nextInt(3) == 0
                            ? YamlWriter.entryInBraces(name, value) + "\n"
                            : YamlWriter.lines(Map.of(name, value)));
        });
        return lines.toString();
    }

    private static Edit edit(int seed, Random random) {
        String path = PATHS.get(random.nextInt(PATHS.size()));
        RandomLetters words = new RandomLetters(~seed);
        FrontValue value =
                switch (path) {
                    case "date" -> new FrontValue.Words("2031-03-03");
                    case "language" -> new FrontValue.Words("sr-Cyrl");
                    case "paper" -> FrontValue.choice(pick(Paper.values(), random));
                    case "cc", "enclosures" ->
                            new FrontValue.Listing(
                                    IntStream.range(0, random.nextInt(4))
                                            .mapToObj(_ -> words.words())
                                            .toList());
                    case "signatories.order" -> FrontValue.choice(pick(Order.values(), random));
                    case "signatories.group" -> FrontValue.choice(pick(Group.values(), random));
                    case "signatories.columns" ->
                            FrontValue.columns(pick(Columns.values(), random));
                    case "signatories.show" ->
                            FrontValue.shown(List.of(pick(Shown.values(), random), Shown.NAME));
                    case "style.layout" -> FrontValue.choice(pick(Layout.values(), random));
                    case "style.face" -> FrontValue.choice(pick(Face.values(), random));
                    case "style.size" ->
                            FrontValue.points(
                                    new Length(Length.PER_POINT * 10 + random.nextInt(99_999)));
                    case "style.justify", "style.hang", "signatories.disclaimer" ->
                            new FrontValue.Flag(random.nextBoolean());
                    case "style.accent" -> FrontValue.colour(random.nextInt(0x1000000));
                    case "signatories.layout" ->
                            FrontValue.choice(pick(SignatoryList.Layout.values(), random));
                    case "signatories.count" -> FrontValue.choice(pick(Count.values(), random));
                    default -> new FrontValue.Words(random.nextInt(4) == 0 ? "" : line(words));
                };
        return new Edit(path, value);
    }

    /// Words of which those that look like tags are written so as to be none, and a field.
    private static String line(RandomLetters words) {
        String escaped = words.words().replace("\\", "/").replace("{", "\\{") + "x{{a_1.b}}";
        return LineWriter.write(Normal.line(inlines(escaped), Trace.NONE));
    }

    private static <T> T pick(T[] choices, Random random) {
        return choices[random.nextInt(choices.length)];
    }

    private static Letter with(Letter letter, Edit edit) {
        return Normal.of(
                new Letter(with(letter.front(), edit), letter.body(), letter.notes()), Trace.NONE);
    }

    private static Front with(Front f, Edit edit) {
        boolean none = edit.value().isEmpty();
        FrontValue v = edit.value();
        String words = v instanceof FrontValue.Words(String text) ? Plain.stripped(text) : "";
        List<String> texts = v instanceof FrontValue.Listing(List<String> list) ? list : List.of();
        boolean title = edit.path().equals("title") && !none;
        SignatoryList list = f.signatories();
        Style style = f.style();
        return new Front(
                title ? words : f.title(),
                edit.path().equals("date") ? LocalDate.parse(words) : f.date(),
                edit.path().equals("language") ? Locale.forLanguageTag(words) : f.language(),
                edit.path().equals("paper")
                        ? Choice.of(Paper.values(), words).orElseThrow()
                        : f.paper(),
                edit.path().equals("subject") ? inlines(words) : f.subject(),
                f.letterhead(),
                f.to(),
                edit.path().equals("salutation") ? inlines(words) : f.salutation(),
                edit.path().equals("closing") ? inlines(words) : f.closing(),
                edit.path().equals("cc") ? texts : f.cc(),
                edit.path().equals("enclosures") ? texts : f.enclosures(),
                new SignatoryList(
                        choice(edit, "signatories.order", Order.values(), list.order()),
                        choice(edit, "signatories.group", Group.values(), list.group()),
                        edit.path().equals("signatories.columns") ? columns(v) : list.columns(),
                        choice(
                                edit,
                                "signatories.layout",
                                SignatoryList.Layout.values(),
                                list.layout()),
                        choice(edit, "signatories.count", Count.values(), list.count()),
                        edit.path().equals("signatories.show")
                                ? texts.stream()
                                        .map(t -> Choice.of(Shown.values(), t).orElseThrow())
                                        .toList()
                                : list.show(),
                        flag(edit, "signatories.disclaimer", list.disclaimer())),
                f.invitation(),
                new Style(
                        choice(edit, "style.layout", Layout.values(), style.layout()),
                        choice(edit, "style.face", Face.values(), style.face()),
                        v instanceof FrontValue.Amount(var n) && edit.path().equals("style.size")
                                ? Length.points(n.toPlainString())
                                : style.size(),
                        flag(edit, "style.justify", style.justify()),
                        flag(edit, "style.hang", style.hang()),
                        edit.path().equals("style.accent")
                                ? Integer.parseInt(words.substring(1), 16)
                                : style.accent()));
    }

    private static <E extends Enum<E>> E choice(Edit edit, String path, E[] choices, E old) {
        return edit.path().equals(path) && edit.value() instanceof FrontValue.Words(String word)
                ? Choice.of(choices, word).orElseThrow()
                : old;
    }

    private static boolean flag(Edit edit, String path, boolean old) {
        if (edit.path().equals(path) && edit.value() instanceof FrontValue.Flag(boolean holds)) {
            return holds;
        }
        return old;
    }

    private static Columns columns(FrontValue value) {
        return value instanceof FrontValue.Amount(var number)
                ? List.of(Columns.ONE, Columns.TWO, Columns.THREE).get(number.intValue() - 1)
                : Columns.AUTO;
    }

    private static List<Inline> inlines(String line) {
        Reading reading = new Reading(new SourceText("", line));
        return new LineReader(reading, at -> reading.source().at(at)).read(line);
    }

    private static Letter read(String text) {
        Optional<ReadLetter> read = LetterReader.read("letter.md", text).value();
        assertThat(read).as(text).isPresent();
        return read.orElseThrow().letter();
    }

    private static String body(String text) {
        Reading reading = new Reading(new SourceText("", text));
        return reading.source().text().substring(FrontCut.of(reading).orElseThrow().body());
    }

    /// The front matter's lines but for those of one key.
    private static String withoutKey(String text, String key) {
        StringBuilder left = new StringBuilder();
        boolean within = false;
        for (String line : LINE_START.splitAsStream(text).toList()) {
            boolean blank = line.isBlank() || line.strip().startsWith("#");
            if (!blank) {
                within = line.startsWith(" ") ? within : line.startsWith(key + ":");
            }
            left.append(within && !blank ? "" : line);
        }
        return left.toString();
    }
}
