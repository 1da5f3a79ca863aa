package org.undersigned.ui.shell;

import org.undersigned.ui.Messages;
import org.undersigned.workflow.desk.Step;

import java.util.List;

/// What was done, as the status bar says it.
record StepWords(Messages messages) {

    private static final String IMPORT = "step.import";
    private static final String MANY = ".many";

    /// Its sentence. A workspace may have steps of a program that is newer than this one.
    String of(Step step) {
        if (!messages.has(step.key())) {
            return messages.text("status.someStep");
        }
        List<String> said = step.arguments();
        Object[] arguments = said.toArray();
        int count = count(step.key());
        if (count >= 0) {
            try {
                arguments[count] = Long.valueOf(said.get(count));
            } catch (NumberFormatException | IndexOutOfBoundsException e) {
                return messages.text("status.someStep");
            }
        }
        return messages.text(step.key(), arguments);
    }

    /// Which of the arguments says how many there were; −1 for none: the others are names, even
    /// those that are written in digits.
    private static int count(String key) {
        return switch (key) {
            case IMPORT, IMPORT + ".pictures", IMPORT + ".unified" -> 0;
            case IMPORT + ".letterAndList" -> 1;
            default -> key.endsWith(MANY) ? 0 : -1;
        };
    }
}
