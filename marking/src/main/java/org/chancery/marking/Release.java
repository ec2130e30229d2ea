package org.chancery.marking;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// Whose nationals may read.
///
/// A lattice: [Everyone] is at the bottom, joining narrows to the countries that both sides admit. Beside the
/// countries
/// the kind is kept, because a banner shows it: "nothing said" and "not releasable to foreign nationals" admit
/// the same
/// readers and are written differently (CAPCO 2016 §H.8, §D.2 Table 3).
public sealed interface Release {
    /// No restriction, as of plain unclassified text.
    record Everyone() implements Release {}

    /// Classified and nothing said about release: the owner's nationals only. Absence never grants (CAPCO 2016
    /// §G.2).
    record Unstated(String owner) implements Release {
        public Unstated {
            if (owner.isBlank()) {
                throw new IllegalArgumentException("a country without a code");
            }
        }
    }

    /// Releasable to these countries, two or more ("REL TO").
    record To(SortedSet<String> countries) implements Release {
        public To {
            if (countries.size() < 2) {
                throw new IllegalArgumentException("REL TO names the owner and at least one more: " + countries);
            }
            countries = Sets.countries(countries);
        }
    }

    /// Not releasable to foreign nationals ("NOFORN"). Usually one country; none where two owners' texts are
    /// joined.
    record NoForeign(SortedSet<String> owners) implements Release {
        public NoForeign {
            owners = Sets.countries(owners);
        }
    }

    /// The countries whose nationals may read; empty where all may.
    default Optional<SortedSet<String>> admitted() {
        return switch (this) {
            case Everyone() -> Optional.empty();
            case Unstated(String owner) -> Optional.of(Sets.of(List.of(owner)));
            case To(SortedSet<String> countries) -> Optional.of(countries);
            case NoForeign(SortedSet<String> owners) -> Optional.of(owners);
        };
    }

    /// Whether a national of the country may read; the empty country is nobody's.
    default boolean admits(String country) {
        return switch (this) {
            case Everyone() -> true;
            case Unstated(String owner) -> owner.equals(country);
            case To(SortedSet<String> countries) -> countries.contains(country);
            case NoForeign(SortedSet<String> owners) -> owners.contains(country);
        };
    }

    /// The least restriction that is at least both: REL TO with REL TO is what they share, or NOFORN where
    /// that is no
    /// more than one country; with anything else but everyone, NOFORN (CAPCO 2016 §D.2 Table 3).
    default Release join(Release other) {
        if (equals(other) || other instanceof Everyone) {
            return this;
        }
        if (this instanceof Everyone) {
            return other;
        }
        SortedSet<String> shared =
                Sets.shared(admitted().orElseThrow(), other.admitted().orElseThrow());
        boolean both = this instanceof To && other instanceof To;
        return both && shared.size() > 1 ? new To(shared) : new NoForeign(shared);
    }

    /// The kind as stored: `everyone`, `unstated`, `to` or `no-foreign`.
    default String kind() {
        return switch (this) {
            case Everyone() -> "everyone";
            case Unstated _ -> "unstated";
            case To _ -> "to";
            case NoForeign _ -> "no-foreign";
        };
    }

    /// A release of a stored kind.
    ///
    /// @throws IllegalArgumentException for an unknown kind, or countries that do not fit it
    static Release of(String kind, Collection<String> countries) {
        return switch (kind) {
            case "everyone" -> new Everyone();
            case "unstated" -> {
                if (countries.size() != 1) {
                    throw new IllegalArgumentException("one owner, not " + countries);
                }
                yield new Unstated(countries.iterator().next());
            }
            case "to" -> new To(new TreeSet<>(countries));
            case "no-foreign" -> new NoForeign(new TreeSet<>(countries));
            default -> throw new IllegalArgumentException("no kind of release: " + kind);
        };
    }
}
