package org.undersigned.boot;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.logging.LogFactory;
import org.apache.commons.logging.impl.NoOpLog;
import org.junit.jupiter.api.Test;

/// Libraries keep quiet.
class LoggingTest {

    @Test
    void silencesWhatThePdfLibraryLogs() {
        assertThat(LogFactory.getLog("org.apache.pdfbox")).isInstanceOf(NoOpLog.class);
    }
}
