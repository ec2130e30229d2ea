package org.chancery.marking;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/// Whose nationals may read.
///
/// A lattice: [Everyone] is at the bottom; joining narrows to the countries that both sides admit. Beside the
/// countries
/// the kind is kept, because a banner shows it: "nothing said" and "not releasable to foreign nationals" admit
/// the same
/// readers and are written differently (CAPCO 2016 §H.8, §D.2 Table 3).
public sealed interface Release {
    /// No restriction, as of plain unclassified text.
    record Everyone() implements Release {
        @Override
        public boolean admits(String country) {
            return true;
        }
    }

    /// Classified and nothing said about release: the owner's nationals only. Absence never grants (CAPCO 2016
    /// §G.2).
    record Unstated(String owner) implements Release {
        public Unstated {
            if (owner.isBlank()) {
                throw new IllegalArgumentException("a country without a code");
            }
        }

        @Override
        public boolean admits(String country) {
            return owner.equals(country);
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

        @Override
        public boolean admits(String country) {
            return Sets.contains(countries, country);
        }
    }

    /// Releasable to these countries, one or more, and to others by an information disclosure official
    /// ("RELIDO").
    /// Until that official decides, it admits no more than the countries (CAPCO 2016 §G.2 Table 5).
    record ByOfficial(SortedSet<String> countries) implements Release {
        public ByOfficial {
            if (countries.isEmpty()) {
                throw new IllegalArgumentException("RELIDO has an owner");
            }
            countries = Sets.countries(countries);
        }

        @Override
        public boolean admits(String country) {
            return Sets.contains(countries, country);
        }
    }

    /// Releasable to some countries, one or more, and to be shown, without a copy, to those and others
    /// ("DISPLAY ONLY"). It admits the former: who reads here can copy.
    ///
    /// @param countries to which it is released
    /// @param shown all to which it may be shown: the former and at least one more
    record Display(SortedSet<String> countries, SortedSet<String> shown) implements Release {
        public Display {
            if (countries.isEmpty() || shown.size() <= countries.size() || !shown.containsAll(countries)) {
                throw new IllegalArgumentException(
                        "DISPLAY ONLY shows to those it is released to and more: " + countries + ", " + shown);
            }
            countries = Sets.countries(countries);
            shown = Sets.countries(shown);
        }

        @Override
        public boolean admits(String country) {
            return Sets.contains(countries, country);
        }
    }

    /// Not releasable to foreign nationals ("NOFORN"). Usually one country; none where two owners' texts are
    /// joined.
    record NoForeign(SortedSet<String> owners) implements Release {
        public NoForeign {
            owners = Sets.countries(owners);
        }

        @Override
        public boolean admits(String country) {
            return Sets.contains(owners, country);
        }
    }

    /// The countries whose nationals may read; empty where all may.
    default Optional<SortedSet<String>> admitted() {
        return switch (this) {
            case Everyone() -> Optional.empty();
            case Unstated(String owner) -> Optional.of(Sets.of(List.of(owner)));
            case To(SortedSet<String> countries) -> Optional.of(countries);
            case ByOfficial(SortedSet<String> countries) -> Optional.of(countries);
            case Display(SortedSet<String> countries, SortedSet<String> _) -> Optional.of(countries);
            case NoForeign(SortedSet<String> owners) -> Optional.of(owners);
        };
    }

    /// The countries whose nationals may be shown it; empty where all may. More than [#admitted] for [Display]
    /// only.
    default Optional<SortedSet<String>> shownTo() {
        return this instanceof Display(SortedSet<String> _, SortedSet<String> shown) ? Optional.of(shown) : admitted();
    }

    /// Whether a national of the country may read; the empty country is nobody's.
    boolean admits(String country);

    /// Whether something is said of release: neither everyone nor nothing said.
    default boolean stated() {
        return !(this instanceof Everyone || this instanceof Unstated);
    }

    /// The least restriction that is at least both (CAPCO 2016 §D.2 Table 3).
    ///
    /// REL TO with REL TO is what they share; RELIDO holds where both say so; DISPLAY ONLY shows to those that
    /// both
    /// sides show or release to. Where no more than one country is left, and with anything else, it is NOFORN.
    default Release join(Release other) {
        if (equals(other) || other instanceof Everyone) {
            return this;
        }
        if (this instanceof Everyone) {
            return other;
        }
        SortedSet<String> shared =
                Sets.shared(admitted().orElseThrow(), other.admitted().orElseThrow());
        boolean closed = this instanceof NoForeign || other instanceof NoForeign;
        if (closed || shared.isEmpty()) {
            return new NoForeign(shared);
        }
        if (this instanceof ByOfficial && other instanceof ByOfficial) {
            return new ByOfficial(shared);
        }
        SortedSet<String> shown =
                Sets.shared(shownTo().orElseThrow(), other.shownTo().orElseThrow());
        if (shown.size() > shared.size()) {
            return new Display(shared, shown);
        }
        return shared.size() > 1 ? new To(shared) : new NoForeign(shared);
    }

    /// The kind as stored: `everyone`, `unstated`, `to`, `relido`, `display` or `no-foreign`.
    default String kind() {
        return switch (this) {
            case Everyone() -> "everyone";
            case Unstated _ -> "unstated";
            case To _ -> "to";
            case ByOfficial _ -> "relido";
            case Display _ -> "display";
            case NoForeign _ -> "no-foreign";
        };
    }

    /// A release of a stored kind, of which no more than the countries admitted need be known.
    ///
    /// @throws IllegalArgumentException for an unknown kind, for `display`, or for countries that do not fit it
    static Release of(String kind, Collection<String> countries) {
        SortedSet<String> codes = Sets.of(countries);
        return switch (kind) {
            case "everyone" -> new Everyone();
            case "unstated" -> {
                if (codes.size() != 1) {
                    throw new IllegalArgumentException("one owner, not " + countries);
                }
                yield new Unstated(codes.first());
            }
            case "to" -> new To(codes);
            case "relido" -> new ByOfficial(codes);
            case "no-foreign" -> new NoForeign(codes);
            case "display" -> throw new IllegalArgumentException("DISPLAY ONLY has a second list of countries");
            default -> throw new IllegalArgumentException("no kind of release: " + kind);
        };
    }

    /// A release of a stored kind.
    ///
    /// @param shown the countries of [#shownTo], which matter for `display` alone
    /// @throws IllegalArgumentException for an unknown kind, or countries that do not fit it
    static Release of(String kind, Collection<String> countries, Collection<String> shown) {
        return kind.equals("display") ? new Display(Sets.of(countries), Sets.of(shown)) : of(kind, countries);
    }
}
