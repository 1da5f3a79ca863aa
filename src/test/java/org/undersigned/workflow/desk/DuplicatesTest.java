package org.undersigned.workflow.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.workflow.desk.Campaign.done;
import static org.undersigned.workflow.desk.Campaign.organization;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.roster.SignOn;
import org.undersigned.roster.directory.Kinship;
import org.undersigned.roster.directory.Party;
import org.undersigned.roster.directory.PartyKind;
import org.undersigned.roster.directory.Verdict;
import org.undersigned.roster.matching.Decision;

import java.nio.file.Path;
import java.util.List;

class DuplicatesTest {

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
    void findsWhoIsOnAListTwice() {
        add("Alder Falls Civic League");
        add("18 Million Rising");
        add("18MillionRising");

        assertThat(onList())
                .singleElement()
                .satisfies(it -> {
                    assertThat(name(it.one())).isEqualTo("18 Million Rising");
                    assertThat(name(it.other())).isEqualTo("18MillionRising");
                    assertThat(it.decision()).isEqualTo(Decision.SAME);
                });
    }

    @Test
    void doesNotAskAgainAboutThoseWhoAreTwo() {
        Entry<SignOn> one = add("18 Million Rising");
        Entry<SignOn> other = add("18MillionRising");

        done(campaign.desk().rosters().decide(one, other, Verdict.DIFFERENT));
        assertThat(onList()).isEmpty();
        campaign.reopen();
        assertThat(onList()).isEmpty();
        done(campaign.desk().undo());
        assertThat(onList()).hasSize(1);
    }

    @Test
    void asksAgainAboutThoseWhoWereOneOnAnotherList() {
        done(campaign.desk().rosters().merge(add("18 Million Rising"), add("18MillionRising")));
        add("18MillionRising");

        assertThat(onList()).hasSize(1);
    }

    @Test
    void knowsTheNamesThatTheDirectoryHas() {
        Entry<SignOn> trust = add("Lake Trust");
        add("Friends of Water");
        assertThat(onList()).isEmpty();

        done(campaign.desk().directory().enroll(List.of(trust)));
        Entry<Party> party = done(campaign.desk().directory().all()).getFirst();
        done(campaign.desk().directory().name(party, "Friends of Water"));

        assertThat(onList()).hasSize(1);
    }

    @Test
    void keepsHowTwoOfTheDirectoryBelongTogether() {
        Entry<SignOn> trust = add("Lake Trust");
        Entry<SignOn> fund = add("Lake Trust Fund");
        done(campaign.desk().directory().enroll(List.of(trust, fund)));

        done(campaign.desk().rosters().relate(fund, trust, Kinship.Kind.FOUNDATION));

        assertThat(onList()).isEmpty();
        assertThat(done(campaign.desk().directory().kinships()))
                .extracting(Kinship::kind)
                .containsExactly(Kinship.Kind.FOUNDATION);
        done(campaign.desk().undo());
        assertThat(done(campaign.desk().directory().kinships())).isEmpty();
    }

    @Test
    void findsWhoIsInTheDirectoryTwice() {
        DirectoryCommands directory = campaign.desk().directory();
        Entry<Party> one = done(directory.add(Party.named(PartyKind.ORGANIZATION, "Lake Trust")));
        done(directory.add(Party.named(PartyKind.ORGANIZATION, "The Lake Trust, Inc.")));
        done(directory.add(Party.named(PartyKind.PERSON, "Lake Trust")));

        List<Couple<Party>> found = inDirectory();
        assertThat(found).singleElement().matches(it -> it.has(one.id()));

        Couple<Party> couple = found.getFirst();
        done(directory.decide(couple.one(), couple.other(), Verdict.DIFFERENT, null));
        assertThat(inDirectory()).isEmpty();
    }

    /// What is known of two lines holds for the parties that they are.
    @Test
    void decidesForListAndDirectoryAlike() {
        Entry<SignOn> one = add("Lake Trust");
        Entry<SignOn> other = add("Lake Trust Inc.");
        done(campaign.desk().rosters().decide(one, other, Verdict.DIFFERENT));
        done(campaign.desk().directory().add(Party.named(PartyKind.ORGANIZATION, "Lake Trust")));
        done(
                campaign.desk()
                        .directory()
                        .add(Party.named(PartyKind.ORGANIZATION, "Lake Trust Inc.")));

        assertThat(inDirectory()).isEmpty();
    }

    @Test
    void findsNothingOnceNobodyWantsToKnow() {
        add("18 Million Rising");
        add("18MillionRising");

        assertThat(new Duplicates().ofList(campaign.list(), Lore.NONE, () -> true)).isEmpty();
        assertThat(new Duplicates().ofList(campaign.list(), Lore.NONE, () -> false)).hasSize(1);
    }

    private Entry<SignOn> add(String name) {
        return campaign.add(organization(name));
    }

    private List<Couple<SignOn>> onList() {
        return new Duplicates()
                .ofList(
                        campaign.list(),
                        done(campaign.desk().rosters().lore(campaign.letter())),
                        () -> false);
    }

    private List<Couple<Party>> inDirectory() {
        DirectoryCommands directory = campaign.desk().directory();
        return new Duplicates()
                .ofDirectory(done(directory.all()), done(directory.lore()), () -> false);
    }

    private static String name(Entry<SignOn> line) {
        return line.value().signatory().listedName();
    }
}
