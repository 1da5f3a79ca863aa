package org.undersigned.letter.text;

import org.jspecify.annotations.Nullable;
import org.undersigned.letter.Front;
import org.undersigned.letter.Invitation;
import org.undersigned.letter.Letterhead;
import org.undersigned.letter.Letterhead.Logo;
import org.undersigned.letter.Recipient;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Brings a front matter into {@link Normal} form: all its texts are plain and stripped, and none
/// of those in lists is empty.
final class NormalFront {

    private final Trace trace;

    NormalFront(Trace trace) {
        this.trace = trace;
    }

    Front front(Front front) {
        return new Front(
                Plain.stripped(front.title()),
                front.date(),
                front.language(),
                front.paper(),
                Normal.line(front.subject(), trace),
                letterhead(front.letterhead()),
                front.to().stream().map(this::recipient).toList(),
                Normal.line(front.salutation(), trace),
                Normal.line(front.closing(), trace),
                lines(front.cc()),
                lines(front.enclosures()),
                front.signatories(),
                invitation(front.invitation()),
                front.style());
    }

    private static Invitation invitation(Invitation invitation) {
        return new Invitation(
                invitation.deadline(), invitation.closes(), Plain.stripped(invitation.contact()));
    }

    private @Nullable Letterhead letterhead(@Nullable Letterhead head) {
        if (head == null) {
            return null;
        }
        Letterhead fresh =
                new Letterhead(
                        Plain.stripped(head.name()),
                        lines(head.address()),
                        Plain.stripped(head.contact()),
                        head.logos().stream().map(this::logo).toList());
        trace.replaced(head, fresh);
        return fresh;
    }

    private Logo logo(Logo logo) {
        Logo fresh = new Logo(Plain.stripped(logo.file()), Plain.stripped(logo.alt()));
        trace.replaced(logo, fresh);
        return fresh;
    }

    private Recipient recipient(Recipient recipient) {
        Map<String, String> fields = new TreeMap<>();
        recipient.fields().forEach((key, value) -> fields.put(key, Plain.stripped(value)));
        Recipient fresh =
                new Recipient(
                        Plain.stripped(recipient.name()),
                        Plain.stripped(recipient.title()),
                        Plain.stripped(recipient.organization()),
                        lines(recipient.address()),
                        Plain.stripped(recipient.salutation()),
                        fields);
        trace.replaced(recipient, fresh);
        return fresh;
    }

    private static List<String> lines(List<String> lines) {
        return lines.stream().map(Plain::stripped).filter(line -> !line.isEmpty()).toList();
    }
}
