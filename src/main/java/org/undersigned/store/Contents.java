package org.undersigned.store;

import org.undersigned.problem.Outcome;

/// What is in a workspace, during one transaction.
public final class Contents {

    private final Rows rows;
    private final LetterTable letters;
    private final SignatoryTable signatories;
    private final RecipientTable recipients;
    private final LetterheadTable letterheads;
    private final PictureTable pictures;
    private final PartyTable parties;
    private final KinshipTable kinships;
    private final VerdictTable verdicts;
    private final EvidenceTable evidence;
    private final SourceTable sources;

    Contents(Database database, Rows rows, Uuid7 ids, Occasion occasion) {
        this.rows = rows;
        this.letters = new LetterTable(database, rows, ids, occasion.at());
        this.parties = new PartyTable(database, rows, ids);
        this.signatories = new SignatoryTable(database, rows, ids, occasion, parties);
        this.recipients = new RecipientTable(database, rows, ids);
        this.letterheads = new LetterheadTable(database, rows, ids);
        this.pictures = new PictureTable(database);
        this.kinships = new KinshipTable(database, rows, ids);
        this.verdicts = new VerdictTable(database, rows, ids);
        this.evidence = new EvidenceTable(database, rows, ids, occasion);
        this.sources = new SourceTable(database, rows, ids, occasion.at());
    }

    public LetterTable letters() {
        return letters;
    }

    public SignatoryTable signatories() {
        return signatories;
    }

    public RecipientTable recipients() {
        return recipients;
    }

    public LetterheadTable letterheads() {
        return letterheads;
    }

    public PictureTable pictures() {
        return pictures;
    }

    public PartyTable parties() {
        return parties;
    }

    public KinshipTable kinships() {
        return kinships;
    }

    public VerdictTable verdicts() {
        return verdicts;
    }

    public EvidenceTable evidence() {
        return evidence;
    }

    public SourceTable sources() {
        return sources;
    }

    /// Gives one letter the addressees, the recipients and the letterhead of another.
    public void copySurroundings(String from, String to) {
        recipients.setJoint(to, recipients.joint(from).stream().map(Stored::value).toList());
        recipients.addNew(to, recipients.personal(from).stream().map(Stored::value).toList());
        letterheads
                .of(from)
                .ifPresent(head -> letterheads.set(to, head, letterheads.pictures(from)));
    }

    /// Takes a letter away, with its signatories, recipients and letterhead.
    public Outcome<LetterText> remove(Stored<LetterText> letter) {
        signatories.removeAll(letter.id());
        rows.deleteAll(Relation.RECIPIENT, "letter_id", letter.id());
        letterheads.remove(letter.id());
        return letters.remove(letter);
    }
}
