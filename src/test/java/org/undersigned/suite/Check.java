package org.undersigned.suite;

import java.util.List;

/// Something that holds of every letter.
interface Check {

    /// Where it does not hold, in words for whoever mends it.
    List<String> findings(Specimen specimen) throws Exception;
}
