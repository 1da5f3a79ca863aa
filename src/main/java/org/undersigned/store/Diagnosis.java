package org.undersigned.store;

import org.undersigned.problem.Problem;

/// Tells the user what a failed statement means.
record Diagnosis(WorkspaceFile file) {

    /// By SQLite's primary result codes (<https://sqlite.org/rescode.html>).
    Problem of(DatabaseFailure failure) {
        if (file.gone().isPresent()) {
            return file.gone().get();
        }
        return switch (failure.code()) {
            case 5, 6 -> problem("store.busy");
            case 8 -> problem("store.notWritable");
            case 10 -> problem("store.diskFailed");
            case 11 -> problem("store.unreadable");
            case 13 -> problem("store.diskFull");
            case 14 -> problem("store.notOpened");
            case 26 -> problem("store.notWorkspace");
            default -> problem("store.failed", String.valueOf(failure.getMessage()));
        };
    }

    private Problem problem(String key, Object... arguments) {
        return Problem.error(file.place(), key, arguments);
    }
}
