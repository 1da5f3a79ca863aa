package org.undersigned.ui.intake;

import org.jspecify.annotations.Nullable;
import org.undersigned.workflow.intake.ImportKind;

/// What is expected of what is brought in.
enum Expected {
    /// Letters and lists of whatever kind.
    ANYTHING,
    /// Forms that were filled in, and lists of answers: everybody in them signs.
    ANSWERS;

    /// What each thing is taken for; null to tell by its looks.
    @Nullable ImportKind kind() {
        return switch (this) {
            case ANYTHING -> null;
            case ANSWERS -> ImportKind.ROSTER;
        };
    }
}
