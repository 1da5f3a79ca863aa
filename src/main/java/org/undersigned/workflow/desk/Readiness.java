package org.undersigned.workflow.desk;

import java.util.Arrays;
import java.util.List;

/// Whether a letter can go out, and how much that would be.
///
/// @param checks everything found, what must be mended first
/// @param signers how many would be printed below it
/// @param files how many files there would be
/// @param pages how many pages all files have together; 0 if that cannot be told
/// @param counted whether the pages were counted, and not reckoned from the first copies
public record Readiness(List<Check> checks, int signers, int files, int pages, boolean counted) {

    public Readiness {
        checks = List.copyOf(checks);
    }

    /// Whether nothing must be mended first.
    public boolean isReady() {
        return checks.stream().noneMatch(Check::mustBeMended);
    }

    /// What nothing was found about; and those who sign, if some do while others have not agreed.
    public List<Concern> fine() {
        return Arrays.stream(Concern.values()).filter(this::isFine).toList();
    }

    private boolean isFine(Concern concern) {
        return checks.stream().noneMatch(it -> it.concern() == concern)
                || (concern == Concern.SIGNATORIES && signers > 0);
    }
}
