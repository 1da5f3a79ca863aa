package org.undersigned.workflow;

import org.undersigned.frame.Document;
import org.undersigned.frame.Element;
import org.undersigned.frame.Item;
import org.undersigned.frame.Node;
import org.undersigned.frame.Sheet;
import org.undersigned.frame.Target;
import org.undersigned.measure.Length;
import org.undersigned.merge.Copy;
import org.undersigned.pdf.Attachment;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;
import org.undersigned.roster.Watch;
import org.undersigned.roster.Watch.Sighting;
import org.undersigned.workflow.attachment.PrintedLetter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads everything that is about to go out, for what is confidential: the last who looks before it
/// is written. Types keep private fields from outputs; nothing keeps somebody from typing an e-mail
/// address into the column of names.
///
/// What the letter itself says is meant: an organizer's address may stand in the letterhead of a
/// letter that they sign.
public final class LeakScan {

    /// Where something is that is on no page.
    private static final int BESIDE = 0;

    private final Watch watch;

    /// @param watch what must not be told
    public LeakScan(Watch watch) {
        this.watch = watch;
    }

    /// What would be told of whom; errors, but for notes, which may say what many say.
    public List<Problem> of(Copy copy, Document set, List<Attachment> attached) {
        Map<Sighting, Integer> seen = new LinkedHashMap<>();
        for (int i = 0; i < set.sheets().size(); i++) {
            look(page(set.sheets().get(i)), i + 1, seen);
        }
        look(beside(set, attached), BESIDE, seen);
        if (!seen.isEmpty()) {
            Set<Sighting> meant = new HashSet<>(watch.in(said(copy)));
            seen.keySet().removeAll(meant);
        }
        return problems(seen);
    }

    /// What a table would tell.
    List<Problem> of(String table) {
        Map<Sighting, Integer> seen = new LinkedHashMap<>();
        look(table, BESIDE, seen);
        return problems(seen);
    }

    private void look(String text, int page, Map<Sighting, Integer> seen) {
        watch.in(text).forEach(it -> seen.putIfAbsent(it, page));
    }

    private List<Problem> problems(Map<Sighting, Integer> seen) {
        List<Problem> problems = new ArrayList<>();
        seen.forEach((it, page) -> problems.add(problem(it, page)));
        return problems;
    }

    private Problem problem(Sighting it, int page) {
        Place place = new Place(watch.file(), it.line(), 0);
        return switch (it.kind()) {
            case EMAIL -> Problem.error(place, "workflow.leakedEmail", page);
            case PHONE -> Problem.error(place, "workflow.leakedPhone", page);
            case NOTE -> Problem.warning(place, "workflow.leakedNote", page);
        };
    }

    /// The letter without those who sign; no punctuation is escaped.
    private static String said(Copy copy) {
        return PrintedLetter.text(copy).replaceAll("\\\\(?=\\p{Punct})", "");
    }

    private static String page(Sheet sheet) {
        StringBuilder text = new StringBuilder();
        Length baseline = Length.ZERO;
        for (Item item : sheet.items()) {
            switch (item) {
                case Item.GlyphRun run -> {
                    text.append(run.baseline().equals(baseline) ? "" : "\n");
                    text.append(run.glyphs().text());
                    baseline = run.baseline();
                }
                case Item.LinkArea link -> {
                    text.append('\n').append(link.description()).append('\n');
                    if (link.target() instanceof Target.Address(String address)) {
                        text.append(address).append('\n');
                    }
                }
                case Item.Rule _, Item.Watermark _, Item.Image _, Item.Field _ -> {}
            }
        }
        return text.toString();
    }

    /// What is told to those who do not look at pages, and what goes along.
    private static String beside(Document set, List<Attachment> attached) {
        List<String> texts = new ArrayList<>();
        texts.add(set.about().title());
        texts.add(set.about().subject());
        set.outline().forEach(it -> texts.add(it.title()));
        attributes(set.structure(), texts);
        attached.forEach(it -> texts.add(it.name() + "\n" + it.description() + "\n" + it.text()));
        return texts.stream().collect(Collectors.joining("\n\n"));
    }

    private static void attributes(Element element, List<String> texts) {
        texts.add(element.attributes().alternative());
        texts.add(element.attributes().actualText());
        for (Node child : element.children()) {
            if (child instanceof Element inner) {
                attributes(inner, texts);
            }
        }
    }
}
