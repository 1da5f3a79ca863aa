package org.undersigned.workflow.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.workflow.desk.Campaign.MORNING;
import static org.undersigned.workflow.desk.Campaign.done;
import static org.undersigned.workflow.desk.Campaign.organization;
import static org.undersigned.workflow.desk.Campaign.person;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.problem.Outcome;
import org.undersigned.roster.Evidence;
import org.undersigned.roster.EvidenceKind;
import org.undersigned.roster.SignOn;
import org.undersigned.roster.SignOnList;
import org.undersigned.roster.Status;
import org.undersigned.roster.directory.Pair;
import org.undersigned.roster.directory.Party;
import org.undersigned.roster.directory.PartyKind;
import org.undersigned.roster.directory.Verdict;
import org.undersigned.store.Addition;
import org.undersigned.store.Label;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// Two lines of one list become one.
class MergingTest {

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
    void takesWhatTheOtherLineHasAndItLacks() {
        Entry<SignOn> kept = campaign.add(organization("Lake Trust", "", Status.INVITED));
        campaign.wait(Duration.ofHours(1));
        Entry<SignOn> other = campaign.add(organization("Trust, Lake", "CO", Status.CONFIRMED));

        SignOn merged = done(campaign.desk().rosters().merge(kept, other)).value();

        assertThat(campaign.names()).containsExactly("Lake Trust");
        assertThat(merged.signatory().printed().state()).isEqualTo("CO");
        assertThat(merged.signatory().isConfirmed()).isTrue();
        assertThat(merged.agreement().since())
                .isEqualTo(MORNING.plus(Duration.ofHours(1)).toString());
    }

    @Test
    void printsNobodyWhoWithdrewUnderAnotherName() {
        Entry<SignOn> kept = campaign.add(organization("Lake Trust", "", Status.CONFIRMED));
        campaign.wait(Duration.ofHours(1));
        Entry<SignOn> other = campaign.add(organization("Trust, Lake", "", Status.WITHDRAWN));

        SignOn merged = done(campaign.desk().rosters().merge(kept, other)).value();

        assertThat(merged.signatory().standing().status()).isEqualTo(Status.WITHDRAWN);
        assertThat(merged.agreement().since())
                .isEqualTo(MORNING.plus(Duration.ofHours(1)).toString());
    }

    @Test
    void printsWhoConfirmedAfterTheyDeclined() {
        Entry<SignOn> other = campaign.add(organization("Trust, Lake", "", Status.DECLINED));
        campaign.wait(Duration.ofHours(1));
        Entry<SignOn> kept = campaign.add(organization("Lake Trust", "", Status.CONFIRMED));

        assertThat(done(campaign.desk().rosters().merge(kept, other)).value().signatory())
                .matches(it -> it.isConfirmed());
    }

    @Test
    void keepsTheOtherLineAsEvidence() {
        Entry<SignOn> kept = campaign.add(person("Jane Roe", "", ""));
        Entry<SignOn> other = campaign.add(person("J. Roe", "roe@lake.example", "555-0100"));
        byte[] mail = "I agree.".getBytes(StandardCharsets.UTF_8);
        done(
                campaign.desk()
                        .evidence()
                        .keep(
                                other,
                                List.of(
                                        new Exhibit(
                                                EvidenceKind.MAIL,
                                                "roe.eml",
                                                "2031-03-01",
                                                mail))));

        done(campaign.desk().rosters().merge(kept, other));

        List<Entry<Evidence>> evidence = done(campaign.desk().evidence().of(kept.id()));
        assertThat(evidence)
                .extracting(it -> it.value().kind())
                .containsExactly(EvidenceKind.MAIL, EvidenceKind.ROW);
        assertThat(content(evidence.getFirst())).isEqualTo("I agree.");
        assertThat(content(evidence.getLast())).contains("J. Roe", "roe@lake.example");
    }

    @Test
    void isTwoLinesAgainWhenItIsUndone() {
        Entry<SignOn> kept = campaign.add(person("Jane Roe", "", ""));
        Entry<SignOn> other = campaign.add(person("J. Roe", "roe@lake.example", ""));
        List<Entry<SignOn>> before = campaign.list();
        done(campaign.desk().rosters().merge(kept, other));

        campaign.reopen();
        done(campaign.desk().undo());

        assertThat(campaign.list()).isEqualTo(before);
        assertThat(done(campaign.desk().evidence().of(kept.id()))).isEmpty();
        assertThat(done(campaign.desk().rosters().verdicts())).isEmpty();
        done(campaign.desk().redo());
        assertThat(campaign.names()).containsExactly("Jane Roe");
    }

    @Test
    void knowsBothWhenTheirFileIsImportedAgain() {
        List<SignOn> file = List.of(organization("Lake Trust"), organization("Trust, Lake"));
        assertThat(bring(file)).isEqualTo(new Addition(2, 0, 0, 0));
        List<Entry<SignOn>> lines = campaign.list();

        done(campaign.desk().rosters().merge(lines.getFirst(), lines.getLast()));

        assertThat(bring(file)).isEqualTo(new Addition(0, 2, 0, 0));
        assertThat(campaign.names()).containsExactly("Lake Trust");
        done(campaign.desk().rosters().remove(campaign.list()));
        assertThat(bring(file)).isEqualTo(new Addition(2, 0, 0, 0));
    }

    @Test
    void remembersWhatWasDecidedAboutTwo() {
        Entry<SignOn> trust = campaign.add(organization("Lake Trust"));
        Entry<SignOn> fund = campaign.add(organization("Lake Trust Fund"));
        Entry<SignOn> away = campaign.add(organization("Lake Trust", "UT", Status.CONFIRMED));
        RosterCommands rosters = campaign.desk().rosters();

        done(rosters.decide(fund, trust, Verdict.RELATED));
        done(rosters.decide(trust, away, Verdict.DIFFERENT));

        Map<Pair, Verdict> verdicts = done(rosters.verdicts());
        assertThat(verdicts)
                .containsEntry(Pair.of(trust.value(), fund.value()), Verdict.RELATED)
                .containsEntry(Pair.of(away.value(), trust.value()), Verdict.DIFFERENT)
                .doesNotContainKey(Pair.of(trust.value(), organization("Lake Trust")));
        done(rosters.decide(trust, fund, Verdict.DIFFERENT));
        assertThat(done(rosters.verdicts()))
                .hasSize(2)
                .containsEntry(Pair.of(trust.value(), fund.value()), Verdict.DIFFERENT);
    }

    @Test
    void letsThePartyBeFoundByBothNames() {
        done(campaign.desk().directory().add(Party.named(PartyKind.ORGANIZATION, "Lake Trust")));
        Entry<SignOn> linked = campaign.add(organization("Lake Trust"));
        Entry<SignOn> unknown = campaign.add(organization("LkTr"));

        done(campaign.desk().rosters().merge(unknown, linked));
        Entry<SignOn> again = campaign.add(organization("lktr"));

        assertThat(done(campaign.desk().directory().linked(campaign.letter())))
                .containsOnlyKeys(unknown.id(), again.id());
    }

    @Test
    void mergesNoLineWithItself() {
        Entry<SignOn> line = campaign.add(organization("Lake Trust"));

        assertThat(campaign.desk().rosters().merge(line, line).problems())
                .extracting(it -> it.key())
                .containsExactly("store.changedMeanwhile");
        assertThat(campaign.names()).containsExactly("Lake Trust");
    }

    private Addition bring(List<SignOn> file) {
        return done(
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

    private String content(Entry<Evidence> evidence) {
        byte[] content = done(campaign.desk().evidence().content(evidence.value())).orElseThrow();
        return new String(content, StandardCharsets.UTF_8);
    }
}
