package org.undersigned.workflow.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.undersigned.workflow.desk.Campaign.done;
import static org.undersigned.workflow.desk.Campaign.organization;
import static org.undersigned.workflow.desk.Campaign.person;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.roster.SignOn;
import org.undersigned.roster.Status;
import org.undersigned.roster.directory.Alias;
import org.undersigned.roster.directory.Kinship;
import org.undersigned.roster.directory.Party;
import org.undersigned.roster.directory.PartyKind;

import java.nio.file.Path;
import java.util.List;

class DirectoryCommandsTest {

    @TempDir Path folder;
    private Campaign campaign;
    private DirectoryCommands directory;

    @BeforeEach
    void begin() {
        campaign = new Campaign(folder);
        directory = campaign.desk().directory();
    }

    @AfterEach
    void end() {
        campaign.close();
    }

    @Test
    void knowsWhoComesToAListByAnyOfTheirNames() {
        Entry<Party> trust = add("The Lake Trust", "LT", "CO");
        done(directory.name(trust, "Friends of the Lake"));

        List<Entry<SignOn>> lines =
                List.of(
                        campaign.add(organization("Lake Trust")),
                        campaign.add(organization("lt")),
                        campaign.add(organization("FRIENDS OF THE LAKE", "CO", Status.INVITED)));
        Entry<SignOn> elsewhere = campaign.add(organization("Lake Trust", "UT", Status.CONFIRMED));
        Entry<SignOn> other = campaign.add(organization("Lake Trust Fund"));

        assertThat(done(directory.linked(campaign.letter())))
                .containsOnlyKeys(lines.stream().map(Entry::id).toList())
                .doesNotContainKeys(elsewhere.id(), other.id())
                .containsValue(trust.id());
        assertThat(sheet(trust).signed())
                .extracting(PartySheet.Signed::name, it -> status(it.line()))
                .containsExactly(
                        tuple("Benches", Status.CONFIRMED),
                        tuple("Benches", Status.CONFIRMED),
                        tuple("Benches", Status.INVITED));
    }

    @Test
    void knowsNobodyByANameThatTwoHave() {
        add("Lake Trust", "", "CO");
        add("Lake Trust", "", "UT");

        campaign.add(organization("Lake Trust"));
        assertThat(done(directory.linked(campaign.letter()))).isEmpty();
        campaign.add(organization("Lake Trust", "UT", Status.CONFIRMED));
        assertThat(done(directory.linked(campaign.letter()))).hasSize(1);
    }

    @Test
    void knowsAPersonByNameAndAddress() {
        Entry<SignOn> roe = campaign.add(person("Jane Roe", "roe@lake.example", ""));
        done(directory.enroll(List.of(roe)));

        Entry<SignOn> again = campaign.add(person("Jane Roe", "ROE@lake.example", "555"));
        Entry<SignOn> another = campaign.add(person("Jane Roe", "jane@pond.example", ""));
        campaign.add(person("Jane Roe", "", ""));

        assertThat(done(directory.linked(campaign.letter())))
                .containsOnlyKeys(roe.id(), again.id())
                .doesNotContainKey(another.id());
    }

    @Test
    void takesALineIntoTheDirectoryOnce() {
        List<Entry<SignOn>> lines =
                List.of(
                        campaign.add(organization("Lake Trust")),
                        campaign.add(organization("The Lake Trust")),
                        campaign.add(organization("Pond")));

        done(directory.enroll(lines));

        assertThat(parties()).containsExactly("Lake Trust", "Pond");
        assertThat(done(directory.linked(campaign.letter()))).hasSize(3);
        done(campaign.desk().undo());
        assertThat(parties()).isEmpty();
        assertThat(done(directory.linked(campaign.letter()))).isEmpty();
    }

    @Test
    void makesOneOfTwoAndTwoOfThemAgain() {
        Entry<Party> kept = add("Lake Trust", "", "");
        Entry<Party> other = add("Trust for Lakes", "TFL", "CO");
        Entry<Party> parent = add("Waters", "", "");
        done(directory.relate(other, Kinship.Kind.CHAPTER, parent));
        Entry<SignOn> line = campaign.add(organization("TFL"));

        Entry<Party> merged = done(directory.merge(kept, other));

        assertThat(merged.value().profile().state()).isEqualTo("CO");
        PartySheet sheet = sheet(kept);
        assertThat(sheet.aliases())
                .extracting(Alias::name)
                .containsExactly("Lake Trust", "Trust for Lakes", "TFL");
        assertThat(sheet.kinships())
                .containsExactly(new Kinship(kept.id(), Kinship.Kind.CHAPTER, parent.id()));
        assertThat(sheet.signed()).extracting(it -> it.line().id()).containsExactly(line.id());
        assertThat(parties()).containsExactly("Lake Trust", "Waters");

        campaign.reopen();
        done(campaign.desk().undo());

        directory = campaign.desk().directory();
        assertThat(parties()).containsExactly("Lake Trust", "Trust for Lakes", "Waters");
        assertThat(sheet(other).signed()).hasSize(1);
        assertThat(sheet(other).kinships()).hasSize(1);
        assertThat(sheet(other).aliases()).extracting(Alias::name).contains("TFL");
        assertThat(sheet(kept).signed()).isEmpty();
        assertThat(sheet(kept).aliases()).extracting(Alias::name).containsExactly("Lake Trust");
    }

    @Test
    void isStillFoundByTheNameItHad() {
        Entry<Party> pond = add("Pond", "", "");
        done(
                directory.correct(
                        List.of(pond),
                        it -> new Party(it.kind(), "Ponds United", it.profile(), it.reach())));

        campaign.add(organization("Pond"));

        assertThat(sheet(pond).signed()).hasSize(1);
        done(directory.remove(List.of(pond)));
        assertThat(done(directory.linked(campaign.letter()))).isEmpty();
        assertThat(parties()).isEmpty();
    }

    @Test
    void learnsANameFromWhomALineIsSaidToBe() {
        Entry<Party> pond = add("Pond", "", "");
        Entry<SignOn> line = campaign.add(organization("The Puddle"));

        done(directory.link(List.of(line), pond));

        campaign.add(organization("Puddle"));
        assertThat(sheet(pond).signed()).hasSize(2);
        done(directory.unlink(List.of(line)));
        assertThat(sheet(pond).signed()).hasSize(1);
    }

    @Test
    void keepsOneThingAboutTwo() {
        Entry<Party> fund = add("Lake Fund", "", "");
        Entry<Party> lake = add("Lake", "", "");
        done(directory.relate(fund, Kinship.Kind.SISTER, lake));
        done(directory.relate(lake, Kinship.Kind.MEMBER, fund));
        assertThat(done(directory.kinships()))
                .containsExactly(new Kinship(lake.id(), Kinship.Kind.MEMBER, fund.id()));

        done(directory.sever(fund, lake));
        assertThat(done(directory.kinships())).isEmpty();
    }

    private Entry<Party> add(String name, String acronym, String state) {
        Party.Profile profile = new Party.Profile(acronym, "", "", "", state, "", "");
        return done(
                directory.add(new Party(PartyKind.ORGANIZATION, name, profile, Party.Reach.NONE)));
    }

    private PartySheet sheet(Entry<Party> party) {
        return done(directory.sheet(party.id())).orElseThrow();
    }

    private List<String> parties() {
        return done(directory.all()).stream().map(it -> it.value().name()).toList();
    }

    private static Status status(Entry<SignOn> line) {
        return line.value().signatory().standing().status();
    }
}
