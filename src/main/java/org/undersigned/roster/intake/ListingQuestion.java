package org.undersigned.roster.intake;

import org.undersigned.table.CellText;

import java.util.regex.Pattern;

/// Whether somebody who signs may be named, as a form asks it: `May we list your name?`, `Sign
/// anonymously?`. What is not understood is never a yes.
final class ListingQuestion {

    /// What somebody wants.
    enum Wish {
        LISTED,
        UNLISTED,
        /// Nothing is said, or nothing that is understood.
        OPEN
    }

    /// In UTF-16 units; whatever is longer is no question.
    private static final int LONGEST = 300;

    /// In UTF-16 units; whatever is longer is no answer.
    private static final int LONGEST_ANSWER = 200;

    private static final Pattern QUESTION =
            Pattern.compile(
                    "(?iU)\\b(?:list(?:ed|ing)?|publi(?:sh|shed|cly)|print(?:ed)?|display(?:ed)?"
                        + "|show(?:n)?|appear|mention(?:ed)?)\\b.{0,40}?\\b(?:me|us|you|names?|"
                        + "publicly|signature|signator(?:y|ies)|signers?)\\b"
                        + "|\\b(?:names?|signature)\\b.{0,40}?\\b(?:public|publicly)\\b"
                        + "|\\b(?:names?|signature|you|me|us|organi[sz]ation|group)\\b.{0,40}?\\b"
                        + "(?:listed|published|displayed|printed|shown|appear)\\b"
                        + "|\\buse\\b.{0,20}?\\bname\\b|anonym|anónim|anônim"
                        + "|\\b(?:keep|remain|stay)\\b.{0,40}?\\b(?:private|unlisted|unnamed)\\b"
                        + "|\\b(?:publi[ce]\\w*|aparec\\w+|mostrar\\w*|figur\\w+|afficher|appara"
                        + "\\w+|mentionn\\w+)\\b.{0,40}?\\b(?:nombres?|noms?|nome)\\b"
                        + "|\\b(?:nombre|nom|nome)\\b.{0,40}?\\b(?:publi\\w+|públic\\w+|aparezca"
                        + "|figure|affiché|apparaître)\\b"
                        + "|\\b(?:namen?s?)\\b.{0,40}?(?:veröffentlich|\\bgenannt|öffentlich|"
                        + "aufgeführt)|(?:veröffentlich|öffentlich|namentlich).{0,40}?(?:namen"
                        + "|genannt|nennen|aufgeführt)|^\\W*(?:public|publish|list(?:ed)?|listing|display|publicly"
                        + " listed|(?:to|may) be listed|public"
                        + " listing|private|unlisted|público|pública"
                        + "|privado|privada|privé|öffentlich)\\W*$");

    /// What is asked about something else, though it is to be shown.
    private static final Pattern ELSEWHERE =
            Pattern.compile(
                    "(?iU)logo|e-?mail|phone|tel[eé]f|address|photo|picture|quote|story|comment|"
                        + "contact|newsletter|mailing|updates|subscri|official|school|speak|testi"
                        + "|media|press|interview|event|meeting|petition");

    private static final Pattern NAME =
            Pattern.compile("(?iU)\\b(?:names?|nombres?|noms?|nome|namen?)\\b");

    private static final Pattern NOT =
            Pattern.compile(
                    "(?iU)\\b(?:not|cannot|don['’]?t|never|ne|pas|nicht|kein\\w*|no|sin|ohne|without"
                        + "|only)\\b|n['’]t\\b|anonym|anónim|anônim|privat|privad|privé"
                        + "|confiden|vertraulich|withh[eo]ld|\\bhid|unlisted|unnamed");

    private final String header;
    private final boolean turned;
    private final Vocabulary vocabulary;

    /// @param header the question, on one line
    ListingQuestion(String header, Vocabulary vocabulary) {
        this.header = header;
        this.turned = NOT.matcher(header).find();
        this.vocabulary = vocabulary;
    }

    /// Whether a header asks that.
    boolean isOne() {
        return header.length() <= LONGEST
                && QUESTION.matcher(header).find()
                && (NAME.matcher(header).find() || !ELSEWHERE.matcher(header).find());
    }

    /// Whether it is asked the other way round, so that an empty box lets them be listed.
    boolean isTurned() {
        return turned;
    }

    /// What a cell answers.
    Wish answer(String cell) {
        String said = cell.length() > LONGEST_ANSWER ? "" : CellText.line(cell);
        if (said.isEmpty()) {
            return Wish.OPEN;
        }
        String[] parts = said.split("[\\s,;:.–—-]+", 2);
        boolean yes = vocabulary.isTicked(parts[0]) || vocabulary.isYes(parts[0]);
        boolean no = vocabulary.isUnticked(parts[0]) || vocabulary.isPlainNo(parts[0]);
        String rest = (yes || no) && !parts[0].equalsIgnoreCase("not") ? rest(parts) : said;
        if (NOT.matcher(rest).find()) {
            return Wish.UNLISTED;
        }
        if (!rest.isEmpty() && new ListingQuestion(rest, vocabulary).isOne()) {
            return Wish.LISTED;
        }
        if (!yes && !no) {
            return Wish.OPEN;
        }
        return yes == turned ? Wish.UNLISTED : Wish.LISTED;
    }

    private static String rest(String[] parts) {
        return parts.length == 1 ? "" : parts[1];
    }
}
