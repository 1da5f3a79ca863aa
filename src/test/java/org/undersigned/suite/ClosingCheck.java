package org.undersigned.suite;

import java.util.List;

/// The closing is never alone: at least two lines of the text share its page.
final class ClosingCheck implements Check {

    private static final int COMPANY = 2;

    @Override
    public List<String> findings(Specimen specimen) {
        List<TypeLine> closing = Parts.lines(specimen.parts().closing());
        List<TypeLine> body = Parts.lines(specimen.parts().body());
        if (closing.isEmpty()) {
            return List.of();
        }
        int page = closing.getFirst().page();
        long company = body.stream().filter(line -> line.page() == page).count();
        return company < Math.min(COMPANY, body.size())
                ? List.of("page " + page + " has " + company + " lines above the closing")
                : List.of();
    }
}
