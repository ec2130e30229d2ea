package org.chancery.marking.internal.mark;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.chancery.marking.Label;
import org.chancery.marking.Release;
import org.chancery.marking.internal.scheme.Category;
import org.chancery.marking.internal.scheme.Control;
import org.chancery.marking.internal.scheme.Policy;

/// From portions to a whole (CAPCO 2016 §B.3 Table 2, §D.2 Table 3).
///
/// Levels, controls and origins are joined. Release is joined as well, after what is said of it nowhere
/// has been given the word that stands for silence: a classified text that has no other control may be
/// released by an official if it was made on or after 28 June 2010, any other text is NOFORN. Where no
/// portion says anything, the whole does not.
public final class RollUp {
    /// From this day silence about release leaves it to an official.
    private static final LocalDate BY_OFFICIAL = LocalDate.of(2010, 6, 28);

    private final Policy policy;
    private final Optional<LocalDate> created;

    /// A roll-up of texts made on a day; where that is not known, as if made before June 2010.
    public RollUp(Policy policy, Optional<LocalDate> created) {
        this.policy = policy;
        this.created = created;
    }

    /// The label of the whole.
    public Label of(Collection<Label> portions, Label ofNothing) {
        boolean stated = portions.stream().anyMatch(portion -> portion.release().stated());
        Optional<Label> whole = portions.stream()
                .map(portion -> Projection.completed(policy, portion))
                .map(portion -> stated ? said(portion) : portion)
                .reduce(Label::join);
        return whole.map(joined -> finished(joined)).orElse(ofNothing);
    }

    /// A portion whose silence has its word.
    private Label said(Label portion) {
        return switch (portion.release()) {
            case Release.Unstated(String owner)
            when uncaveated(portion) && lenient() ->
                portion.withRelease(new Release.ByOfficial(new TreeSet<>(List.of(owner))));
            case Release.Unstated _ -> Projection.closed(policy, portion);
            case Release.Everyone() when Projection.asks(policy, portion) -> Projection.closed(policy, portion);
            case Release.Everyone()
            when disseminated(portion) ->
                portion.withRelease(new Release.ByOfficial(new TreeSet<>(List.of(policy.owner()))));
            case Release.Everyone _, Release.To _, Release.ByOfficial _, Release.Display _, Release.NoForeign _ ->
                portion;
        };
    }

    private boolean lenient() {
        return created.filter(day -> !day.isBefore(BY_OFFICIAL)).isPresent()
                && policy.controls().containsKey(Policy.RELIDO);
    }

    /// Bears no control but those of special intelligence and its like, and nothing of others (§B.3).
    private boolean uncaveated(Label portion) {
        return !portion.origin().hasForeign()
                && portion.controls().stream()
                        .allMatch(id -> policy.control(id)
                                .filter(control -> control.category() == Category.SCI)
                                .isPresent());
    }

    /// Unclassified under a control of the intelligence community: it counts as releasable by an official
    /// (§H.1).
    private boolean disseminated(Label portion) {
        return portion.controls().stream()
                .anyMatch(id -> policy.control(id)
                        .map(Control::category)
                        .filter(category -> category == Category.DISSEMINATION)
                        .isPresent());
    }

    /// What asks for a word on release gets one.
    private Label finished(Label whole) {
        Label completed = Projection.completed(policy, whole);
        return !whole.release().stated() && Projection.asks(policy, whole)
                ? Projection.closed(policy, completed)
                : completed;
    }
}
