package org.undersigned.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.problem.Problem;

import java.nio.file.Path;
import java.sql.SQLException;

/// Whoever meets a failed disk reads what that means, and not what SQLite calls it. The codes are
/// SQLite's extended ones (<https://sqlite.org/rescode.html>).
class DiagnosisTest {

    @ParameterizedTest
    @CsvSource({
        "5, store.busy",
        "517, store.busy",
        "8, store.notWritable",
        "11, store.unreadable",
        "13, store.diskFull",
        "14, store.notOpened",
        "778, store.diskFailed",
        "1034, store.diskFailed",
        "26, store.notWorkspace"
    })
    void saysWhatItMeans(int code, String key) {
        DatabaseFailure failure = new DatabaseFailure(new SQLException("SQLITE", "", code));

        Problem problem = new Diagnosis(WorkspaceFile.at(Path.of("."))).of(failure);

        assertThat(problem.key()).isEqualTo(key);
        assertThat(problem.arguments()).isEmpty();
    }
}
