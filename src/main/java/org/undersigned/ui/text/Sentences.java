package org.undersigned.ui.text;

import org.undersigned.problem.Problem;
import org.undersigned.problem.Wording;

/// Problems as the window says them: what is wrong and what to do, in one sentence.
final class Sentences {

    private Sentences() {}

    static String of(Wording wording, Problem problem) {
        String remedy = wording.remedy(problem);
        String end = remedy.endsWith("?") || remedy.endsWith(".") ? "" : ".";
        return wording.what(problem) + "; " + remedy + end;
    }
}
