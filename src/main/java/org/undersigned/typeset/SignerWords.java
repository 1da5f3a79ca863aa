package org.undersigned.typeset;

import org.undersigned.merge.SignerGroup.Signer;

import java.util.List;
import java.util.Locale;

/// What a list of those who sign says, for whoever shows it elsewhere than on a page.
public final class SignerWords {

    private SignerWords() {}

    /// The lines of one who signs.
    ///
    /// @param language of the letter
    public static List<String> of(Signer signer, Locale language) {
        return SignerLines.of(signer, new Words(language)).stream().map(SignerLine::text).toList();
    }
}
