package org.undersigned.ui.shell;

import org.jspecify.annotations.Nullable;
import org.undersigned.ui.desk.Notice;
import org.undersigned.workflow.desk.Step;

/// Something that is told in passing, while it is shown.
///
/// @param number tells it from others that say the same
/// @param step what it told of and what can be taken back; null for nothing
record Toast(long number, Notice notice, @Nullable Step step) {

    /// Whether it waits until somebody closes it.
    boolean stays() {
        return switch (notice) {
            case Notice.Trouble(var problem) -> problem.isError();
            case Notice.Done _, Notice.Told _, Notice.Written _ -> false;
        };
    }
}
