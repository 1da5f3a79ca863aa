/// How the words of a page are spelled: the text stays as it was typed, what is printed follows the
/// language of the letter.
///
/// {@link org.undersigned.typeset.orthography.Orthography} makes copy of copy at the beginning of
/// setting, so that nothing behind it knows. It leaves code and addresses of the web and of mail
/// alone, adds no word and takes none away, and does not touch marks that are curly already.
///
/// **Quotation marks** (`quotes.properties`). What was typed double stays the double form of the
/// language and what was typed single the single one. They are CLDR's, but for the trade's
/// corrections:
/// * es: «…“…”…» (*Ortografía de la lengua española*, 2010, 3.4.8.2); in the Americas “…‘…’…”, as
///   they are printed there. The same inner “…” in French (*Lexique de l'Imprimerie nationale*
///   knows «…» only, but the press does not), Italian, Catalan, Galician, Basque, Greek, and
///   Portuguese outside Brazil. Single quotes that stand in no double ones are ‘…’ there.
/// * de-CH, de-LI: «…‹…›…», where CLDR has the German ones; de, de-AT: „…‚…‘…“.
/// * nl: “…‘…’…”: double and single live side by side; CLDR would make all single.
/// * da: »…›…‹…«, as in books; CLDR has the English ones.
/// * et, hr, lv: „…” with the closing mark these languages teach; bg: ’…’ within „…“.
/// * ar, fa: «…‹…›…», which turn with the direction; he ”…”, ur ”…“ as CLDR.
/// * hu, pl, ro, ru, uk, sv, fi, cs, sk, sl, tr, ja, zh, ko and all others as CLDR.
///
/// **Apostrophes** are U+2019 everywhere, also for the Hawaiian ʻokina, which not every face has.
/// Hebrew letters get geresh and gershayim (U+05F3, U+05F4). After numbers of up to three digits a
/// mark that closes nothing is a prime: 6′2″. What has no other half stays straight.
///
/// **Spaces** (`spaces.properties`, `ties*.txt`). In French a word space that does not break stands
/// within guillemets and before the colon, a narrow one before ; ! ? (*Lexique de l'Imprimerie
/// nationale*); in Switzerland all are narrow; in Canada there is none before ; ! ? (Office
/// québécois de la langue française). They are put in where nobody typed them, but not into names.
/// Everywhere else only spaces that were typed become no-break ones, by rows of words and kinds of
/// words. The parts of an abbreviation and the groups of a number get the narrow one, because it
/// keeps its width in a justified line; everything else the wide one.
@NullMarked
package org.undersigned.typeset.orthography;

import org.jspecify.annotations.NullMarked;
