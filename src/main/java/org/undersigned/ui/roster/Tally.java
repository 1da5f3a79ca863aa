package org.undersigned.ui.roster;

import org.undersigned.roster.SignOn;
import org.undersigned.ui.table.Row;

import java.util.List;

/// How many have signed, have not answered, will not sign, and are not to be named.
record Tally(int signed, int pending, int gone, int unlisted) {

    static Tally of(List<Row<SignOn>> rows) {
        int signed = 0;
        int pending = 0;
        int gone = 0;
        int unlisted = 0;
        for (Row<SignOn> row : rows) {
            switch (row.value().signatory().standing().status()) {
                case CONFIRMED -> signed++;
                case INVITED, REMINDED, PENDING, TO_RECONFIRM -> pending++;
                case DECLINED, WITHDRAWN -> gone++;
                case UNLISTED -> unlisted++;
            }
        }
        return new Tally(signed, pending, gone, unlisted);
    }
}
