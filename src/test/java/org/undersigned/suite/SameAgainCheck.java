package org.undersigned.suite;

import java.util.Arrays;
import java.util.List;

/// The letter is the same to the byte when it is made again, with fonts opened anew.
final class SameAgainCheck implements Check {

    @Override
    public List<String> findings(Specimen specimen) {
        byte[] again = SuiteLetter.anew(specimen.letter().name()).pdf();
        int at = Arrays.mismatch(specimen.pdf(), again);
        return at < 0 ? List.of() : List.of("byte " + at);
    }
}
