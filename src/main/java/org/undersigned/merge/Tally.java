package org.undersigned.merge;

import org.undersigned.letter.States;
import org.undersigned.roster.Signatory;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How many have signed, counted once for all copies of a letter.
///
/// @param count all of them
/// @param organizations the organizations that have signed
/// @param byState how many there are in each state; by {@link States#key}
record Tally(int count, int organizations, Map<String, Integer> byState) {

    /// What a letter may ask about them.
    static final List<String> NAMES =
            List.of(
                    "signatories.count",
                    "signatories.organizations",
                    "signatories.individuals",
                    "signatories.states",
                    "signatories.in_state");

    Tally {
        byState = Map.copyOf(byState);
    }

    static Tally of(List<Signatory> confirmed) {
        int organizations = 0;
        Map<String, Integer> byState = new HashMap<>();
        for (Signatory signatory : confirmed) {
            organizations += signatory.capacity().bindsOrganization() ? 1 : 0;
            String state = States.key(signatory.printed().state());
            if (!state.isEmpty()) {
                byState.merge(state, 1, Integer::sum);
            }
        }
        return new Tally(confirmed.size(), organizations, byState);
    }

    /// Adds `signatories.*`; `.in_state` only if there is one recipient.
    void addTo(Fields fields, Locale language) {
        put(fields, "signatories.count", count, language);
        put(fields, "signatories.organizations", organizations, language);
        put(fields, "signatories.individuals", count - organizations, language);
        put(fields, "signatories.states", byState.size(), language);
        Value state = fields.find("recipient.state");
        if (state != null) {
            int there = byState.getOrDefault(States.key(state.text()), 0);
            put(fields, "signatories.in_state", there, language);
        }
    }

    private static void put(Fields fields, String name, int number, Locale language) {
        fields.put(name, new Value.Counted(number, Language.number(number, language)));
    }
}
