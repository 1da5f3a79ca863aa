package org.undersigned.letter;

import java.util.List;
import java.util.Map;

/// Someone the letter is addressed to. What is not known is empty.
///
/// @param name the name as it stands in an address
/// @param title the office held
/// @param organization the body it is held in
/// @param address the lines of the address below name, title and organization
/// @param salutation how to greet: `Chair Roe`, or a whole greeting such as `Dear Senator Poe:`
/// @param fields everything the letter may say as `{{recipient.key}}`, by key; never holds what is
///   private
public record Recipient(
        String name,
        String title,
        String organization,
        List<String> address,
        String salutation,
        Map<String, String> fields) {

    public Recipient {
        address = List.copyOf(address);
        fields = Map.copyOf(fields);
    }
}
