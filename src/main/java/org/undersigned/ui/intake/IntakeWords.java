package org.undersigned.ui.intake;

import org.undersigned.letter.intake.Recipients.Addressed;
import org.undersigned.problem.Problem;
import org.undersigned.problem.Wording;
import org.undersigned.roster.SignOn;
import org.undersigned.roster.Signatory;
import org.undersigned.roster.matching.Reason;
import org.undersigned.ui.Messages;
import org.undersigned.workflow.intake.Brought;
import org.undersigned.workflow.intake.Cleaned;
import org.undersigned.workflow.intake.Column;
import org.undersigned.workflow.intake.Effect;
import org.undersigned.workflow.intake.Fate;
import org.undersigned.workflow.intake.ImportKind;
import org.undersigned.workflow.intake.Item;
import org.undersigned.workflow.intake.Part;
import org.undersigned.workflow.intake.Plan;
import org.undersigned.workflow.intake.Resemblance;
import org.undersigned.workflow.intake.Target;
import org.undersigned.workflow.intake.Twin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is said about bringing things in.
final class IntakeWords {

    /// As many columns that hold no field are named.
    private static final int NAMED = 12;

    /// Of a header so many characters are named: some are whole questions.
    private static final int HEADER = 40;

    /// In the window columns are chosen, and not written down.
    private static final Set<String> NO_NAMES =
            Set.of("roster.noNameColumn", "recipients.noNameColumn");

    private final Messages messages;
    private final Wording wording;

    IntakeWords(Messages messages) {
        this.messages = messages;
        this.wording = new Wording(messages.locale());
    }

    String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    /// What the button says that does it.
    String deed(Plan plan) {
        if (plan.texts() == 0 && plan.added() == 0 && plan.pictured() > 0) {
            return text("intake.deed.pictures", plan.pictured());
        }
        if (plan.texts() == 0 && plan.added() == 0 && plan.unified() > 0) {
            return text("intake.deed.unified", plan.unified());
        }
        if (plan.texts() == 0) {
            return text("intake.deed.list", plan.added());
        }
        return plan.added() == 0
                ? text("intake.deed.letter", plan.texts())
                : text("intake.deed.both", plan.texts(), plan.added());
    }

    /// What will come of one thing, in one line.
    String effect(Part part) {
        return switch (part.effect()) {
            case Effect.Nothing _ -> text("intake.effect.nothing");
            case Effect.Wording(boolean changes) -> wording(part, changes);
            case Effect.Signers signers -> {
                List<String> said = counts(part);
                if (!signers.differing().isEmpty()) {
                    said.add(text("intake.effect.differing", signers.differing().size()));
                }
                yield String.join(" · ", said);
            }
            case Effect.Addressees _ -> String.join(" · ", counts(part));
        };
    }

    private String wording(Part part, boolean changes) {
        return changes ? target(part.item().target(), true) : text("intake.effect.same");
    }

    /// What is brought, and which letter it is for.
    String heading(Bringing thing) {
        if (thing.brought() instanceof Brought.Text) {
            return thing.name();
        }
        return text(
                thing.target() instanceof Target.New ? "intake.heading.new" : "intake.heading",
                thing.name(),
                thing.target().name());
    }

    /// The columns that hold no field, and what becomes of them; nothing if there are none.
    Optional<String> others(Part part) {
        List<String> names =
                part.columns().stream()
                        .filter(it -> it.field().isEmpty() && it.how() != Column.How.FORM)
                        .map(it -> shortened(it.name()))
                        .toList();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        boolean signers = part.item() instanceof Item.Rows rows && rows.kind() == ImportKind.ROSTER;
        String named = String.join(" · ", names.subList(0, Math.min(NAMED, names.size())));
        return Optional.of(
                text(
                        signers ? "intake.columns.kept" : "intake.columns.fields",
                        named,
                        Math.max(0, names.size() - NAMED)));
    }

    private static String shortened(String header) {
        if (header.codePointCount(0, header.length()) <= HEADER) {
            return header;
        }
        return header.substring(0, header.offsetByCodePoints(0, HEADER - 1)) + "…";
    }

    private List<String> counts(Part part) {
        List<String> said = new ArrayList<>();
        said.add(text("intake.effect.fresh", part.effect().added()));
        if (part.effect() instanceof Effect.Signers signers && signers.doubtful() > 0) {
            said.add(text("intake.effect.doubtful", signers.doubtful()));
        }
        if (part.effect().known() > 0) {
            said.add(text("intake.effect.known", part.effect().known()));
        }
        if (part.effect().unified() > 0) {
            said.add(text("intake.effect.unified", part.effect().unified()));
        }
        if (part.effect().pictured() > 0) {
            said.add(text("intake.effect.pictured", part.effect().pictured()));
        }
        int left = part.unfitRows();
        if (part.effect() instanceof Effect.Signers signers) {
            left += signers.count(Fate.LEAVE_OUT);
        }
        if (left > 0) {
            said.add(text("intake.effect.leftOut", left));
        }
        return said;
    }

    /// What something is taken for.
    String kind(ImportKind kind) {
        return messages.word(kind);
    }

    /// A letter that something can be for.
    ///
    /// @param text whether it is a text: then a letter that is there gets another
    String target(Target target, boolean text) {
        return switch (target) {
            case Target.New(String name) -> text("intake.target.makes", name);
            case Target.There(var _, String name) ->
                    text(text ? "intake.target.revises" : "intake.target.there", name);
        };
    }

    /// What we call a field.
    String field(String field) {
        return text("word.field." + field);
    }

    /// Why a column is taken for what it is.
    String reason(Column column) {
        return switch (column.how()) {
            case HEADER -> text("intake.reason.header", column.name());
            case HAND -> text("intake.reason.hand");
            case REMEMBERED -> text("intake.reason.remembered");
            case FORM, SECOND, UNKNOWN -> "";
        };
    }

    /// What a rule does, and in how many cells.
    String rule(String rule, List<Cleaned> cleaned) {
        int cells = cleaned.stream().mapToInt(Cleaned::rows).sum();
        return text("intake.rule", text("word.rule." + rule), cells);
    }

    String cleaning(Cleaned cleaned) {
        if (cleaned.after().isEmpty()) {
            return text("intake.emptied", field(cleaned.field()), cleaned.before(), cleaned.rows());
        }
        return text(
                "intake.cleaning",
                field(cleaned.field()),
                cleaned.before(),
                kept(cleaned),
                cleaned.rows());
    }

    /// Words of ours are said in the user's language.
    private String kept(Cleaned cleaned) {
        return switch (cleaned.field()) {
            case "status", "capacity", "tier" -> cleaned.after().replace('_', ' ');
            default -> cleaned.after();
        };
    }

    /// A problem with the row it is in.
    String what(Problem problem) {
        String what = wording.what(problem);
        int line = problem.place().line();
        return line == 0 ? what : text("intake.row", line, what);
    }

    /// What to do about it: a sentence.
    String remedy(Problem problem) {
        if (NO_NAMES.contains(problem.key())) {
            return text("intake.remedy.chooseColumn");
        }
        String remedy = wording.remedy(problem);
        return remedy.isEmpty()
                ? ""
                : remedy.substring(0, 1).toUpperCase(messages.locale()) + remedy.substring(1) + ".";
    }

    /// Why two are taken for one.
    String reason(Resemblance alike) {
        String reasons = Reason.sentence(alike.match().reasons(), messages.locale());
        return alike.decided() ? text("intake.alike.decided", reasons) : reasons;
    }

    /// Where somebody stands whom somebody resembles.
    String place(Resemblance alike) {
        return switch (alike.twin()) {
            case Twin.There _ -> text("intake.alike.there");
            case Twin.Brought(var _, SignOn line) -> row(line);
        };
    }

    /// In which row of the file somebody stands.
    String row(SignOn line) {
        return text("intake.alike.row", line.signatory().line());
    }

    /// The status somebody has.
    String status(SignOn line) {
        return messages.word(line.signatory().standing().status());
    }

    /// What becomes of somebody.
    String fate(Fate fate) {
        return messages.word(fate);
    }

    /// What else is said about somebody who signs.
    static String details(Signatory signatory) {
        Signatory.Printed printed = signatory.printed();
        String listed = signatory.listedName();
        return joined(
                Stream.of(
                                printed.name(),
                                printed.title(),
                                printed.organization(),
                                printed.state(),
                                printed.country())
                        .filter(it -> !it.equals(listed)));
    }

    /// What else is said about somebody written to.
    static String details(Addressed addressed) {
        return joined(
                Stream.of(
                        addressed.recipient().title(),
                        addressed.recipient().organization(),
                        String.join(", ", addressed.recipient().address())));
    }

    private static String joined(Stream<String> parts) {
        return parts.filter(it -> !it.isEmpty()).collect(Collectors.joining(", "));
    }
}
