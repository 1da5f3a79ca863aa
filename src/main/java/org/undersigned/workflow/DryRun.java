package org.undersigned.workflow;

import org.undersigned.merge.Copy;
import org.undersigned.merge.Merge;
import org.undersigned.problem.Outcome;
import org.undersigned.problem.Problem;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Merges every copy of a letter and prints none: quick, and finds most of what is wrong.
///
/// @param merge the letter's
/// @param proofreading what else is to be found in a copy
public record DryRun(Merge merge, Function<Copy, List<Problem>> proofreading) {

    /// With nothing else to find.
    DryRun(Merge merge) {
        this(merge, _ -> List.of());
    }

    /// What is found in the copies of all these, each kind once.
    public List<Finding> of(Mailing mailing) {
        Gathering gathering = new Gathering(mailing.file());
        for (Mailing.Item item : mailing.letters()) {
            gathering.add(problems(merge.to(item.addressee())));
        }
        return gathering.findings();
    }

    /// What is found in the one copy to everybody the letter addresses.
    public List<Finding> ofJoint() {
        return Finding.all(problems(merge.joint()));
    }

    private List<Problem> problems(Outcome<Copy> copy) {
        List<Problem> problems = new ArrayList<>(copy.problems());
        copy.value().map(proofreading).ifPresent(problems::addAll);
        return problems;
    }
}
