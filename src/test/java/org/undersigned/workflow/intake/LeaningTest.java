package org.undersigned.workflow.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.letter.intake.RecipientsIntake;
import org.undersigned.roster.intake.RosterIntake;
import org.undersigned.table.Mapping;
import org.undersigned.table.Table;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Tables that could be lists of those who sign or of recipients.
class LeaningTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "first_name,last_name,email,can2_user_address,Organization Name,created_date"
                        + " / Jane,Roe,j@x.example,1 Elm Street,Group X,2026-02-01",
                "Nombre,Apellidos,Entidad,Cargo,DNI,Dirección"
                        + " / Ana,de la Cruz,Red Verde,Directora,1Z,Calle 1",
                "Nom,Prénom,Association,Qualité,Adresse"
                        + " / Dupont,Éloïse,Les Amis,Présidente,1 rue",
                "Organization,Contact,Address,Phone / Group X,Jane Roe,1 Main Street,555",
                "Name,Congressional District,Organization / Jane Roe,OR-05,Group X",
                "Timestamp,Name,Home address / 3/1/2026,Jane Roe,1 Elm Street",
                "Marca temporal,Apellido/s:,Nombre/s:,Email:,Domicilio (Calle y n°):"
                        + " / 1/3/2026,Roe,Jana,j@x.example,Calle 1",
                "timestamp,support,first_name,last_name,district,group,email,show_name"
                        + " / ,yes,Jane,Roe,3,,j@x.example,yes",
                "uuid,first_name,last_name,email,Phone Number,can2_user_address"
                        + " / 1,Jane,Roe,j@x.example,,1 Elm Street",
                "Name,Organization,Do you endorse the letter?,Address"
                        + " / Jane Roe,Group X,Yes,1 Elm Street",
                "signatory,constituency_name,mp_name / Jane Roe,Elm,Ann Poe",
                "Name,Organization / Jane Roe,Group X",
            })
    void areThoseWhoSign(String rows) {
        assertThat(leaning(table(rows), Mapping.NONE).kind()).isEqualTo(ImportKind.ROSTER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name,salutation,state / Jane Roe,Chair Roe,CA",
                "name,title,organization,address,salutation,email"
                        + " / Jane Roe,Chair,Committee on X,1 Elm Street,Chair Roe,j@x.example",
                "name,title,address,state,district,email,phone"
                        + " / The Honorable Jane Roe,Representative,Room 12,EX,3,j@x.example,555",
                "first,last,official_full,gender,state,district,party,office,building_address,phone"
                        + " / Jane,Roe,Jane Roe,F,EX,3,Blue,12 Elm Hall,12 Elm Hall,555",
                "committee,chamber,address,role,name / Committee on X,house,1 Elm Hall,Chair,Jane"
                        + " Roe",
                "name,file_name,email / Jane Roe,roe,j@x.example",
                "Name,Office Address / Jane Roe,1 Elm Hall",
                "name,district / Jane Roe,3",
                "Diputado,Correo,Distrito / Ana Roe,a@x.example,3",
            })
    void areRecipients(String rows) {
        assertThat(leaning(table(rows), Mapping.NONE).kind()).isEqualTo(ImportKind.RECIPIENTS);
    }

    @Test
    void areWhatSomebodySays() {
        Mapping mapping = new Mapping(Map.of("salutation", "Nick"));

        assertThat(leaning(table("Name,Organization,Nick / Jane Roe,X,Jo"), mapping).kind())
                .isEqualTo(ImportKind.RECIPIENTS);
    }

    @Test
    void areDoubtfulIfLittleSpeaksForEither() {
        assertThat(
                        leaning(
                                        table(
                                                "Name,Organization,Address / Jane Roe,X,1 Elm"
                                                        + " Street"),
                                        Mapping.NONE)
                                .isDoubtful())
                .isTrue();
        assertThat(leaning(table("Name,Organization / Jane Roe,X"), Mapping.NONE).isDoubtful())
                .isFalse();
    }

    private static Table table(String rows) {
        List<List<String>> lines =
                Arrays.stream(rows.split(" / "))
                        .map(it -> Arrays.asList(it.split(",", -1)))
                        .toList();
        return new Table("t.csv", lines.getFirst(), List.of(new Table.Row(2, lines.get(1))));
    }

    private static Leaning leaning(Table table, Mapping mapping) {
        return Leaning.of(table, mapping, new RecipientsIntake(), new RosterIntake());
    }
}
