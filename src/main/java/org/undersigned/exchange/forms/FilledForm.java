package org.undersigned.exchange.forms;

import java.util.Map;

/// A form that came back.
///
/// @param file its file's name
/// @param letter the title of the letter it belongs to
/// @param revision the hash of the wording that was signed
/// @param answers what was filled in, by field; nothing that is empty
record FilledForm(String file, String letter, String revision, Map<String, String> answers) {

    FilledForm {
        answers = Map.copyOf(answers);
    }

    String answer(String field) {
        return answers.getOrDefault(field, "");
    }

    boolean has(String field) {
        return answers.containsKey(field);
    }

    /// Whether an organization signs for which nobody said that they may.
    boolean lacksAuthority() {
        String capacity = answer("capacity");
        boolean binds =
                capacity.equals("organization")
                        || capacity.equals("on_behalf")
                        || (capacity.isEmpty() && has("organization"));
        return binds && !has("authority");
    }
}
