package org.undersigned.ui.roster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.ui.desk.Notice;
import org.undersigned.ui.table.ListDesk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Whom to remind, and how they are reached.
class AddressesTest {

    @TempDir private Path folder;
    private final List<String> clipboard = new ArrayList<>();
    private ListDesk desk;

    private String told(String rows) {
        desk =
                ListDesk.of(
                        folder, ListDesk.write(folder, "list.csv", "name,status,email\n" + rows));
        new Addresses(desk.messages, clipboard::add).ofPending(desk.letter());
        assertThat(desk.notices).hasSize(1);
        return ((Notice.Told) desk.notices.getFirst()).sentence();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void takesThoseWhoHaveNotAnsweredEachOnceAndSaysThatTheyArePrivate() {
        String told =
                told(
                        """
                        Ada Thorne,pending,ada@example.org
                        Bo Birch,invited,bo@example.org
                        Cy Cedar,reminded,bo@example.org
                        Di Dogwood,pending,
                        Ed Elm,confirmed,ed@example.org
                        Fay Fir,declined,fay@example.org
                        """);

        assertThat(clipboard).containsExactly("ada@example.org, bo@example.org");
        assertThat(told)
                .isEqualTo(
                        "2 e-mail addresses are on the clipboard, one more has none. They are"
                                + " private: write to them in blind copy (Bcc)");
    }

    @Test
    void leavesTheClipboardAloneWhereNobodyCanBeReached() {
        assertThat(told("Ada Thorne,pending,\nBo Birch,invited,\n"))
                .startsWith("None of the 2 has an e-mail address");
        assertThat(clipboard).isEmpty();
    }

    @Test
    void saysThatEverybodyHasAnswered() {
        assertThat(told("Ada Thorne,confirmed,ada@example.org\n")).startsWith("Nobody is pending");
        assertThat(clipboard).isEmpty();
    }
}
