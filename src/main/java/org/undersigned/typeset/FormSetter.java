package org.undersigned.typeset;

import org.undersigned.font.Cut;
import org.undersigned.font.Face;
import org.undersigned.frame.Blank;
import org.undersigned.frame.Content;
import org.undersigned.frame.Element;
import org.undersigned.frame.Ink;
import org.undersigned.frame.Item;
import org.undersigned.frame.Node;
import org.undersigned.frame.Role;
import org.undersigned.letter.form.Option;
import org.undersigned.letter.form.Question;
import org.undersigned.letter.form.Questionnaire;
import org.undersigned.measure.Length;
import org.undersigned.measure.Rectangle;
import org.undersigned.merge.Phrase;
import org.undersigned.typeset.page.Slug;

import java.util.ArrayList;
import java.util.List;

/// Sets a letter's sign-on form: what it is about, and under each question a place to fill in.
final class FormSetter {

    /// A field is as high, and what is typed in it as large.
    private static final Length LINE = Length.points(21);

    private static final Length TYPED = Length.points(11);

    /// The side of a box to tick, and what stands free beside it.
    private static final Length BOX = Length.points(12);

    private static final Length BESIDE = Length.points(7);

    private static final Length GUTTER = Length.points(18);
    private static final Length NEAR = Length.points(2);
    private static final Length APART = Length.points(9);
    private static final Length PART = Length.points(15);
    private static final Length THIN = Length.points("0.75");

    private static final Ink TINT = new Ink(0xF0F3F7);
    private static final Ink EDGE = new Ink(0x707780);

    private final Job job;
    private final Measure measure;
    private final PhraseSetter phrases;

    FormSetter(Job job, Measure measure) {
        this.job = job;
        this.measure = measure;
        this.phrases = new PhraseSetter(job);
    }

    Galley set(Questionnaire form) {
        List<Galley> parts = new ArrayList<>();
        parts.add(words(form.kind(), job.scale().small().bolder(), measure));
        parts.add(title(form).below(NEAR));
        Length space = APART;
        for (String paragraph : form.lead()) {
            parts.add(words(paragraph, job.scale().signer(), measure).below(space));
            space = NEAR;
        }
        List<Question> questions = form.questions();
        for (int at = 0; at < questions.size(); at++) {
            boolean first = at == 0;
            boolean pair = isSmall(questions, at) && isSmall(questions, at + 1);
            Galley part =
                    pair ? pair(questions.get(at), questions.get(at + 1)) : part(questions.get(at));
            parts.add(part.below(first ? PART : APART));
            at += pair ? 1 : 0;
        }
        parts.add(words(form.end(), job.scale().small(), measure).below(PART));
        parts.add(imprint(form).below(NEAR));
        return Galley.of(parts);
    }

    private Galley title(Questionnaire form) {
        List<Phrase> text = List.of(OpeningSetter.words(form.title()));
        Look look = job.scale().heading(1).sized(job.scale().size().times(14, 10));
        Look spaced =
                new Look(
                        look.family(),
                        look.code(),
                        look.size(),
                        look.size().times(5, 4),
                        look.ink(),
                        look.link(),
                        true,
                        false);
        Galley lines =
                phrases.setEvenly(text, spaced, measure.left(), job.display(measure.width()));
        return PassageSetter.headingElement(lines.whole(), 1, text);
    }

    private Galley words(String text, Look look, Measure at) {
        return phrases.set(
                        List.of(OpeningSetter.words(text)),
                        look,
                        at.left(),
                        job.display(at.width()))
                .whole()
                .as(Role.PARAGRAPH);
    }

    private static boolean isSmall(List<Question> questions, int at) {
        return at < questions.size()
                && questions.get(at) instanceof Question.Line line
                && line.small();
    }

    private Galley pair(Question one, Question other) {
        Length half = measure.width().minus(GUTTER).half();
        Galley left = line(one, new Measure(measure.left(), half, false));
        Galley right =
                line(other, new Measure(measure.left().plus(half).plus(GUTTER), half, false));
        Slug both = Slug.solid(left.slugs()).beside(Slug.solid(right.slugs()));
        List<Node> nodes = new ArrayList<>(left.nodes());
        nodes.addAll(right.nodes());
        return new Galley(List.of(both), nodes);
    }

    private Galley part(Question question) {
        return switch (question) {
            case Question.Line line -> line(line, measure);
            case Question.Choice choice -> choice.open() ? open(choice) : closed(choice);
            case Question.Tick(String field, String label, String statement) -> {
                Blank.Tick blank = new Blank.Tick(field, label + ": " + statement);
                yield ticked(blank, statement);
            }
        };
    }

    private Galley line(Question question, Measure at) {
        boolean required = question instanceof Question.Line it && it.required();
        Blank blank = new Blank.Text(question.field(), question.label(), required);
        return labelled(question.label(), blank, at);
    }

    private Galley closed(Question.Choice choice) {
        List<Blank.Entry> entries = new ArrayList<>();
        entries.add(new Blank.Entry("", " "));
        for (Option option : choice.options()) {
            entries.add(new Blank.Entry(option.value(), option.words()));
        }
        Measure half = new Measure(measure.left(), measure.width().minus(GUTTER).half(), false);
        return labelled(
                choice.label(), new Blank.Choice(choice.field(), choice.label(), entries), half);
    }

    private Galley labelled(String label, Blank blank, Measure at) {
        Galley above = words(label, label(), at);
        Rectangle area = new Rectangle(at.left(), Length.ZERO, at.width(), LINE);
        Content content = job.contents().next();
        List<Item> items =
                List.of(
                        new Item.Rule(area, TINT),
                        new Item.Rule(
                                new Rectangle(at.left(), LINE.minus(THIN), at.width(), THIN), EDGE),
                        field(area.moved(NEAR, Length.ZERO), NEAR, blank, content.number()));
        Slug slug = new Slug(NEAR, Slug.NEVER, LINE, items, List.of());
        Element element = new Element(Role.FORM, List.of(content));
        return Galley.of(List.of(above, new Galley(List.of(slug), List.of(element))));
    }

    /// @param inset what is kept free within the area at both ends
    private Item field(Rectangle area, Length inset, Blank blank, int content) {
        Rectangle inner =
                new Rectangle(
                        area.x(), area.y(), area.width().minus(inset.times(2)), area.height());
        return new Item.Field(inner, blank, face(), TYPED, content);
    }

    private Face face() {
        return job.scale().sans().face(Cut.REGULAR);
    }

    private Look label() {
        return job.scale().small().in(Ink.BLACK);
    }

    private Galley open(Question.Choice choice) {
        List<Galley> parts = new ArrayList<>();
        parts.add(words(choice.label(), label().bolder(), measure));
        for (Option option : choice.options()) {
            Blank blank =
                    new Blank.Radio(choice.field(), option.value(), choice.label(), option.words());
            parts.add(ticked(blank, option.words()).below(NEAR.times(2)).keptBy(Slug.NEVER));
        }
        return Galley.of(parts);
    }

    private Galley ticked(Blank blank, String statement) {
        Content content = job.contents().next();
        Element element = new Element(Role.FORM, List.of(content));
        Measure behind = measure.inset(BOX.plus(BESIDE), Length.ZERO);
        Galley text = words(statement, job.scale().signer(), behind);
        Length middle = job.scale().signer().leading().minus(BOX).half();
        Rectangle area = new Rectangle(measure.left(), middle.max(Length.ZERO), BOX, BOX);
        Item box = new Item.Field(area, blank, face(), TYPED, content.number());
        Slug slug = Slug.solid(text.slugs()).with(List.of(box));
        List<Node> nodes = new ArrayList<>(List.of(element));
        nodes.addAll(text.nodes());
        return new Galley(List.of(slug), nodes);
    }

    /// What tells which wording was signed: for people the beginning of it, for programs the whole.
    private Galley imprint(Questionnaire form) {
        Galley line = words(form.wording(), job.scale().small(), measure);
        Rectangle nowhere =
                new Rectangle(measure.left(), Length.ZERO, Length.points(1), Length.points(1));
        List<Item> unseen = new ArrayList<>();
        unseen.add(unseen("letter", form.letter(), nowhere));
        unseen.add(unseen("revision", form.revision(), nowhere));
        return new Galley(List.of(Slug.solid(line.slugs()).with(unseen)), line.nodes());
    }

    private Item unseen(String name, String value, Rectangle at) {
        Blank blank = new Blank.Imprint("undersigned_" + name, name, value);
        return new Item.Field(at, blank, face(), TYPED, Item.ARTIFACT);
    }
}
