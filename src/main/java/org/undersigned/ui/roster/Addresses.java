package org.undersigned.ui.roster;

import org.undersigned.roster.SignOn;
import org.undersigned.ui.Messages;
import org.undersigned.ui.desk.LetterModel;
import org.undersigned.ui.desk.Notice;
import org.undersigned.workflow.desk.Entry;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// The e-mail addresses of those on a letter's list, for who writes to them. They are private, and
/// whoever takes them is told so.
///
/// @param clipboard takes text for other programs
public record Addresses(Messages messages, Consumer<String> clipboard) {

    /// Takes the addresses of those who have neither signed nor said that they will not.
    public void ofPending(LetterModel letter) {
        List<SignOn> pending =
                Entry.values(letter.roster().lines()).stream()
                        .filter(it -> RosterColumns.isOpen(it.signatory().standing().status()))
                        .toList();
        if (pending.isEmpty()) {
            letter.desk().tell(new Notice.Told(messages.text("addresses.nobody")));
        } else {
            of(letter, pending);
        }
    }

    /// Takes the addresses of some, each once.
    void of(LetterModel letter, List<SignOn> some) {
        Set<String> addresses = new LinkedHashSet<>();
        int without = 0;
        for (SignOn one : some) {
            String address = one.confidential().email().strip();
            if (address.isEmpty()) {
                without++;
            } else {
                addresses.add(address);
            }
        }
        if (!addresses.isEmpty()) {
            clipboard.accept(String.join(", ", addresses));
        }
        letter.desk()
                .tell(
                        new Notice.Told(
                                addresses.isEmpty()
                                        ? messages.text("addresses.none", some.size())
                                        : messages.text(
                                                "addresses.copied", addresses.size(), without)));
    }
}
