package org.undersigned.workflow.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.undersigned.workflow.desk.Campaign.MORNING;
import static org.undersigned.workflow.desk.Campaign.done;
import static org.undersigned.workflow.desk.Campaign.organization;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.problem.Outcome;
import org.undersigned.roster.SignOn;
import org.undersigned.roster.SignOnList;
import org.undersigned.roster.Status;
import org.undersigned.roster.directory.Party;
import org.undersigned.roster.directory.PartyKind;
import org.undersigned.store.Label;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// What became of one line, and of one letter.
class HistoryTest {

    @TempDir Path folder;
    private Campaign campaign;

    @BeforeEach
    void begin() {
        campaign = new Campaign(folder);
    }

    @AfterEach
    void end() {
        campaign.close();
    }

    @Test
    void tellsWhenALineCameFromWhereAndWhatBecameOfIt() {
        bring(List.of(organization("Pond"), organization("Lake", "", Status.INVITED)));
        Entry<SignOn> lake = campaign.list().getLast();
        campaign.wait(Duration.ofHours(1));
        done(
                campaign.desk()
                        .rosters()
                        .correct(List.of(lake), _ -> organization("Lake", "CO", Status.CONFIRMED)));

        List<Event> events = done(campaign.desk().history(lake.id()));

        assertThat(events)
                .extracting(it -> it.step().key(), Event::who, Event::fate, it -> it.step().at())
                .containsExactly(
                        tuple("step.import", "roe", Event.Fate.ADDED, MORNING),
                        tuple(
                                "step.roster.correct",
                                "roe",
                                Event.Fate.CHANGED,
                                MORNING.plus(Duration.ofHours(1))));
        assertThat(events.getFirst().words())
                .containsEntry("source", new Event.Words("", "signers.csv:1"))
                .containsEntry("organization", new Event.Words("", "Lake"))
                .doesNotContainKeys("rank", "other", "id", "email");
        assertThat(events.getLast().words())
                .containsOnly(
                        Map.entry("state", new Event.Words("", "CO")),
                        Map.entry("status", new Event.Words("invited", "confirmed")),
                        Map.entry("source", new Event.Words("signers.csv:1", "")));
    }

    @Test
    void tellsOfUndoingAndOfALineThatIsGone() {
        Entry<SignOn> pond = campaign.add(organization("Pond"));
        done(campaign.desk().rosters().remove(List.of(pond)));
        done(campaign.desk().undo());
        done(campaign.desk().redo());

        campaign.reopen();

        assertThat(done(campaign.desk().history(pond.id())))
                .extracting(Event::way, Event::fate)
                .containsExactly(
                        tuple(Event.Way.COMMAND, Event.Fate.ADDED),
                        tuple(Event.Way.COMMAND, Event.Fate.REMOVED),
                        tuple(Event.Way.UNDO, Event.Fate.ADDED),
                        tuple(Event.Way.REDO, Event.Fate.REMOVED));
    }

    @Test
    void namesThePartyThatALineIs() {
        Entry<SignOn> pond = campaign.add(organization("Pnd"));
        DirectoryCommands directory = campaign.desk().directory();
        Entry<Party> party =
                done(directory.add(Party.named(PartyKind.ORGANIZATION, "Pond Society")));
        done(directory.link(List.of(pond), party));

        assertThat(done(campaign.desk().history(pond.id())).getLast().words())
                .containsOnly(Map.entry("party_id", new Event.Words("", "Pond Society")));
    }

    @Test
    void tellsWhatWasDoneToOneLetterOnly() {
        campaign.add(organization("Pond"));
        String shade = done(campaign.desk().letters().add("Shade", "Shade."));
        done(campaign.desk().rosters().add(shade, organization("Lake")));
        done(campaign.desk().letters().rename(campaign.letter(), "More benches"));

        assertThat(done(campaign.desk().letterHistory(campaign.letter())))
                .extracting(Step::key)
                .containsExactly("step.letter.add", "step.roster.add", "step.letter.rename");
        assertThat(done(campaign.desk().letterHistory(shade)))
                .extracting(Step::key)
                .containsExactly("step.letter.add", "step.roster.add");
    }

    private void bring(List<SignOn> file) {
        done(
                campaign.desk()
                        .workspace()
                        .change(
                                Label.of("step.import", "2"),
                                it ->
                                        new Outcome.Done<>(
                                                it.signatories()
                                                        .addNew(
                                                                campaign.letter(),
                                                                new SignOnList("signers.csv", file),
                                                                Map.of()),
                                                List.of())));
    }
}
