package org.chancery.marking;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;

/// Whose information a text holds: the scheme's owner's, others', or that of co-owners (CAPCO 2016 §H.3, §H.7).
///
/// It tells of the content and decides nothing about who may read (CAPCO 2016 §G.2 Table 5, FGI). Joining
/// collects:
/// sources, the own share, concealment; co-ownership lasts while all parts have the same co-owners.
///
/// @param national whether the scheme's owner has a share
/// @param sources codes of the countries and organisations that others' information comes from, co-owners
///     among them
/// @param concealed whether some of it comes from a source that may not be named
/// @param coOwners codes of those who own all of it together with the scheme's owner; empty where it is not joint
public record Origin(boolean national, SortedSet<String> sources, boolean concealed, SortedSet<String> coOwners) {
    /// Nothing but the scheme's owner's own information.
    public static final Origin OWN = new Origin(true, WordSet.EMPTY, false, WordSet.EMPTY);

    public Origin {
        sources = Sets.countries(sources);
        coOwners = Sets.countries(coOwners);
        if (!sources.containsAll(coOwners) || (!coOwners.isEmpty() && !national)) {
            throw new IllegalArgumentException("co-owners are sources, beside the scheme's owner: " + coOwners);
        }
        if (!national && sources.isEmpty() && !concealed) {
            throw new IllegalArgumentException("information of nobody");
        }
    }

    /// Others' information alone, as of `//GBR S`.
    ///
    /// @throws IllegalArgumentException where none is named
    public static Origin foreign(Collection<String> sources) {
        return new Origin(false, Sets.of(sources), false, WordSet.EMPTY);
    }

    /// Information of all these and of the scheme's owner together, as of `//JOINT S GBR USA`.
    ///
    /// @param coOwners without the scheme's owner
    public static Origin joint(Collection<String> coOwners) {
        return new Origin(true, Sets.of(coOwners), false, Sets.of(coOwners));
    }

    /// The origin with others' information added, as of `S//FGI GBR`.
    public Origin with(Collection<String> more) {
        return new Origin(national, Sets.union(sources, Sets.of(more)), concealed, coOwners);
    }

    /// The origin with information from a source that may not be named, as of `S//FGI`.
    public Origin withConcealed() {
        return new Origin(national, sources, true, coOwners);
    }

    /// Whether others' information is in it.
    public boolean hasForeign() {
        return concealed || !sources.isEmpty();
    }

    /// The least origin that holds both.
    public Origin join(Origin other) {
        if (equals(other)) {
            return this;
        }
        SortedSet<String> owners = coOwners.equals(other.coOwners) ? coOwners : WordSet.EMPTY;
        return new Origin(
                national || other.national, Sets.union(sources, other.sources), concealed || other.concealed, owners);
    }

    /// What is foreign in it beside the co-owners' share, in order.
    public List<String> foreignSources() {
        return sources.stream().filter(source -> !coOwners.contains(source)).toList();
    }
}
