package org.undersigned.workflow.intake;

import org.jspecify.annotations.Nullable;
import org.undersigned.letter.text.BareText;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;
import org.undersigned.roster.SignOn;
import org.undersigned.store.Contents;
import org.undersigned.store.LetterText;
import org.undersigned.store.News;
import org.undersigned.store.Stored;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Compares what is brought with what is there, one part after the other: who stands in two files
/// comes once.
final class Comparing {

    private final Contents contents;
    private final @Nullable Lookalikes lookalikes;
    private final LocalDate today;
    private final Map<Target, Company> companies = new HashMap<>();

    /// @param lookalikes finds those who are there under other names; null for no look
    Comparing(Contents contents, @Nullable Lookalikes lookalikes, LocalDate today) {
        this.contents = contents;
        this.lookalikes = lookalikes;
        this.today = today;
    }

    Part of(Part part) {
        return switch (part.effect()) {
            case Effect.Nothing _ -> part;
            case Effect.Wording _ -> part.with(wording(part.item()), part.problems());
            case Effect.Addressees(var all, var _) ->
                    part.with(
                            new Effect.Addressees(
                                    all,
                                    contents.recipients()
                                            .compare(letter(part.item().target()), all)
                                            .fresh()),
                            part.problems());
            case Effect.Signers signers ->
                    part.item() instanceof Item.Rows rows ? signers(part, rows, signers) : part;
        };
    }

    private Part signers(Part part, Item.Rows rows, Effect.Signers signers) {
        String letter = letter(rows.target());
        Company company =
                companies.computeIfAbsent(
                        rows.target(), _ -> new Company(contents, letter, lookalikes != null));
        List<SignOn> all = company.without(signers.all());
        News<SignOn> news = contents.signatories().compare(letter, all);
        List<Newcomer> newcomers =
                lookalikes == null
                        ? List.of()
                        : Newcomer.all(rows.brought().table().file(), news.fresh());
        List<Resemblance> alike =
                lookalikes == null ? List.of() : company.alike(lookalikes, newcomers);
        boolean tooMany = lookalikes != null && company.isTooLarge(lookalikes, newcomers);
        company.add(all, newcomers);
        Effect effect =
                new Effect.Signers(
                        signers.all().size() == all.size() ? signers.all() : all,
                        news.fresh(),
                        news.differing(),
                        news.pictured(),
                        signers.pictures(),
                        alike);
        List<Problem> problems = new ArrayList<>(part.problems());
        problems.addAll(told(rows, signers.all().size() - all.size(), news));
        if (tooMany) {
            Place file = Place.file(rows.brought().table().file());
            problems.add(Problem.warning(file, "workflow.tooManyToCompare"));
        }
        return part.with(effect, problems);
    }

    private List<Problem> told(Item.Rows rows, int repeated, News<SignOn> news) {
        List<Problem> problems = new ArrayList<>();
        Place file = Place.file(rows.brought().table().file());
        if (repeated > 0) {
            problems.add(Problem.warning(file, "workflow.inOtherFile", repeated));
        }
        if (!news.differing().isEmpty()) {
            problems.add(Problem.warning(file, "workflow.otherStatus", news.differing().size()));
        }
        problems.addAll(Corrected.told(rows.brought().table().file(), news.corrected()));
        contents.letters()
                .withId(letter(rows.target()))
                .flatMap(it -> Fitness.of(it.value().text(), rows.target().name(), today))
                .ifPresent(
                        it -> problems.addAll(it.problems(rows.brought().table(), news.fresh())));
        return problems;
    }

    private Effect wording(Item item) {
        if (!(item instanceof Item.Text(Brought.Text brought, Target target))) {
            throw new IllegalStateException("no text: " + item);
        }
        String text = BareText.of(brought.text(), brought.read().letter());
        Optional<Stored<LetterText>> there = contents.letters().withId(letter(target));
        return new Effect.Wording(there.filter(it -> it.value().text().equals(text)).isEmpty());
    }

    /// What the letter is known by; nothing is known by the empty word.
    private String letter(Target target) {
        return switch (target) {
            case Target.There(String id, var _) -> id;
            case Target.New(String name) ->
                    contents.letters().named(name).map(Stored::id).orElse("");
        };
    }
}
