package org.undersigned.roster.cleaning;

import org.undersigned.table.Rule;

import java.util.Set;

/// Puts how somebody is reached where it belongs: a number where an address should be, an address
/// where a number or a website should be; of both in one cell each.
///
/// @param rules those that are on
/// @param names finds addresses
record Reaching(Set<Rule> rules, Names names) {

    void clean(Draft draft) {
        if (rules.contains(Rule.EMAILS)) {
            names.withoutMail(draft.text("website"))
                    .filter(it -> it.name().isEmpty())
                    .ifPresent(it -> draft.moveMail("website", "", it.rest()));
        }
        if (rules.contains(Rule.WEBSITES) && !draft.text("website").isEmpty()) {
            draft.change("website", Rule.WEBSITES, Websites::mended);
        }
        if (rules.contains(Rule.EMAILS)) {
            contacts(draft);
        }
    }

    private void contacts(Draft draft) {
        String email = draft.text("email");
        if (Phones.isOne(email)) {
            draft.movePhone("email", "", email);
        } else if (email.indexOf('@') > 0) {
            Phones.without(email).ifPresent(it -> draft.movePhone("email", it.name(), it.rest()));
        }
        String phone = draft.text("phone");
        if (phone.indexOf('@') > 0) {
            names.withoutMail(phone).ifPresent(it -> draft.moveMail("phone", it.name(), it.rest()));
        }
    }
}
