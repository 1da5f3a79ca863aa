package org.undersigned.workflow.attachment;

import org.undersigned.exchange.csv.TableWriter;
import org.undersigned.letter.LanguageBundle;
import org.undersigned.merge.Copy;
import org.undersigned.pdf.Attachment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Makes the files that go along with a copy.
public final class Attachments {

    private Attachments() {}

    /// The files that go along with a copy.
    ///
    /// @param wanted what is to go along
    public static List<Attachment> of(Copy copy, Set<Attached> wanted) {
        return Arrays.stream(Attached.values())
                .filter(wanted::contains)
                .map(one -> make(one, copy))
                .toList();
    }

    private static Attachment make(Attached attached, Copy copy) {
        return switch (attached) {
            case ROSTER -> {
                SignerTable table = SignerTable.of(copy);
                yield new Attachment(
                        "signatories.csv",
                        "text/csv",
                        word("roster", copy.language()),
                        Attachment.Relation.DATA,
                        TableWriter.write(table.header(), table.rows()));
            }
            case LETTER ->
                    new Attachment(
                            "letter.md",
                            "text/markdown",
                            word("letter", copy.language()),
                            Attachment.Relation.SOURCE,
                            PrintedLetter.text(copy));
        };
    }

    /// What a file is, in the letter's language, else in English.
    private static String word(String key, Locale language) {
        return LanguageBundle.of("org.undersigned.workflow.attachment.words", language)
                .getString(key);
    }
}
