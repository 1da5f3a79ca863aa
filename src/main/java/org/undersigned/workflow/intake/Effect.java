package org.undersigned.workflow.intake;

import org.undersigned.letter.intake.Recipients.Addressed;
import org.undersigned.roster.SignOn;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// What comes of something that is brought.
public sealed interface Effect {

    /// A letter gets its text.
    ///
    /// @param changes whether it says anything that the letter does not say already
    record Wording(boolean changes) implements Effect {}

    /// People sign.
    ///
    /// @param all everyone who was brought
    /// @param fresh those who are not on the list yet
    /// @param differing those who are on it with another status, which they keep
    /// @param gaining those who are on it and get pictures that it lacks, with only those
    /// @param pictures the hashes of the pictures they name, by their names
    /// @param alike those of the new ones who resemble somebody, in their order
    record Signers(
            List<SignOn> all,
            List<SignOn> fresh,
            List<SignOn> differing,
            List<SignOn> gaining,
            Map<String, String> pictures,
            List<Resemblance> alike)
            implements Effect {

        public Signers {
            all = List.copyOf(all);
            fresh = List.copyOf(fresh);
            differing = List.copyOf(differing);
            gaining = List.copyOf(gaining);
            pictures = Map.copyOf(pictures);
            alike = List.copyOf(alike);
        }

        /// Everyone who was brought and is not compared with anybody yet.
        static Signers of(List<SignOn> all, Map<String, String> pictures) {
            return new Signers(all, all, List.of(), List.of(), pictures, List.of());
        }

        /// How many of those who resemble somebody have this fate.
        public int count(Fate fate) {
            return (int) alike.stream().filter(it -> it.fate() == fate).count();
        }

        /// Those who are new and whose row becomes a line, if only for a moment.
        List<SignOn> taken() {
            Set<SignOn> out = Collections.newSetFromMap(new IdentityHashMap<>());
            alike.stream()
                    .filter(it -> it.fate() == Fate.LEAVE_OUT)
                    .forEach(it -> out.add(it.brought()));
            return without(fresh, out);
        }

        /// Those who are new and stay on the list.
        public List<SignOn> staying() {
            Set<SignOn> out = Collections.newSetFromMap(new IdentityHashMap<>());
            alike.stream().filter(it -> it.fate() != Fate.ADD).forEach(it -> out.add(it.brought()));
            return without(fresh, out);
        }

        /// How many stay who are perhaps there already.
        public int doubtful() {
            return count(Fate.ADD);
        }

        /// Everyone but those who are left out.
        List<SignOn> offered() {
            Set<SignOn> out = Collections.newSetFromMap(new IdentityHashMap<>());
            out.addAll(fresh);
            taken().forEach(out::remove); // removeAll asks the list for each: minutes for 100,000
            return without(all, out);
        }

        private static List<SignOn> without(List<SignOn> some, Set<SignOn> out) {
            return out.isEmpty() ? some : some.stream().filter(it -> !out.contains(it)).toList();
        }

        /// The same with another fate for some.
        Signers with(Map<String, Fate> fates) {
            List<Resemblance> now =
                    alike.stream()
                            .map(it -> it.with(fates.getOrDefault(it.key(), it.fate())))
                            .toList();
            return new Signers(all, fresh, differing, gaining, pictures, now);
        }

        /// The names of the pictures that will be kept.
        Set<String> kept() {
            Set<String> names = new TreeSet<>();
            taken().forEach(it -> names.addAll(it.signatory().emblems().names()));
            gaining.forEach(it -> names.addAll(it.signatory().emblems().names()));
            return names;
        }
    }

    /// People get copies of their own.
    ///
    /// @param all everyone who was brought
    /// @param fresh those who are not on the list yet
    record Addressees(List<Addressed> all, List<Addressed> fresh) implements Effect {

        public Addressees {
            all = List.copyOf(all);
            fresh = List.copyOf(fresh);
        }
    }

    /// Nothing: problems are in the way.
    record Nothing() implements Effect {}

    /// How many entries are new.
    default int added() {
        return switch (this) {
            case Signers signers ->
                    signers.fresh().size()
                            - signers.count(Fate.SAME)
                            - signers.count(Fate.LEAVE_OUT);
            case Addressees addressees -> addressees.fresh().size();
            case Wording _, Nothing _ -> 0;
        };
    }

    /// How many become evidence of who is there already.
    default int unified() {
        return switch (this) {
            case Signers signers -> signers.count(Fate.SAME);
            case Addressees _, Wording _, Nothing _ -> 0;
        };
    }

    /// How many entries that are there already get pictures.
    default int pictured() {
        return switch (this) {
            case Signers signers -> signers.gaining().size();
            case Addressees _, Wording _, Nothing _ -> 0;
        };
    }

    /// How many entries are there already.
    default int known() {
        return switch (this) {
            case Signers signers -> signers.all().size() - signers.fresh().size();
            case Addressees addressees -> addressees.all().size() - added();
            case Wording _, Nothing _ -> 0;
        };
    }
}
