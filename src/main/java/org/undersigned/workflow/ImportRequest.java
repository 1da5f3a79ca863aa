package org.undersigned.workflow;

import org.jspecify.annotations.Nullable;
import org.undersigned.table.Mapping;
import org.undersigned.table.Rule;
import org.undersigned.workflow.intake.ImportKind;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// Which files become part of which letter of a workspace.
///
/// @param workspace the workspace's file
/// @param letter the letter's name in it
/// @param files texts, rosters and lists of recipients
/// @param kind what all the files are, or null to tell by what is in them
/// @param rosterColumns which columns of rosters hold what, where that is said
/// @param recipientColumns which columns of lists of recipients hold what, where that is said
/// @param rules the rules by which cells are cleaned; null for those of last time
/// @param manner how they are taken
public record ImportRequest(
        Path workspace,
        String letter,
        List<Path> files,
        @Nullable ImportKind kind,
        Mapping rosterColumns,
        Mapping recipientColumns,
        @Nullable Set<Rule> rules,
        Manner manner) {

    /// How files are taken.
    ///
    /// @param same the lines of those who are whom they look like; everybody else stays
    /// @param leavingOut whether rows that cannot be used are left out; else they are in the way
    /// @param trial whether nothing is to be changed
    public record Manner(Set<Integer> same, boolean leavingOut, boolean trial) {

        /// Everybody stays, every row counts, and it is meant.
        public static final Manner USUAL = new Manner(Set.of(), false, false);

        public Manner {
            same = Set.copyOf(same);
        }
    }

    /// Cleaning as last time, else by all rules.
    public ImportRequest(
            Path workspace,
            String letter,
            List<Path> files,
            @Nullable ImportKind kind,
            Mapping rosterColumns,
            Mapping recipientColumns) {
        this(workspace, letter, files, kind, rosterColumns, recipientColumns, null, Manner.USUAL);
    }

    public ImportRequest {
        files = List.copyOf(files);
        rules = rules == null ? null : Set.copyOf(rules);
    }
}
