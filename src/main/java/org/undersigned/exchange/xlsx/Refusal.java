package org.undersigned.exchange.xlsx;

import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;
import org.xml.sax.SAXException;

import java.util.List;

/// Ends the reading of a workbook from wherever it is noticed that it cannot go on.
sealed class Refusal extends SAXException permits SheetRows.Enough {

    private static final long serialVersionUID = 1;

    private final String key;
    private final transient List<Object> arguments;

    Refusal(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    Problem problem(String file) {
        return Problem.error(Place.file(file), key, arguments.toArray());
    }
}
