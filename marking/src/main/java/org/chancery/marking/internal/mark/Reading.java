package org.chancery.marking.internal.mark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.marking.Finding;
import org.chancery.marking.Level;
import org.chancery.marking.MarkRule;
import org.chancery.marking.Origin;
import org.chancery.marking.PortionMark;
import org.chancery.marking.Principals;
import org.chancery.marking.internal.scheme.Category;
import org.chancery.marking.internal.scheme.Control;
import org.chancery.marking.internal.scheme.Policy;
import org.chancery.marking.internal.scheme.Token;

/// What has been read of one mark so far; at the end, its label and findings.
final class Reading {
    final Policy policy;
    final String text;
    final LocalDate date;
    final boolean banner;
    final Releasing releasing = new Releasing();
    final SortedSet<String> controls = new TreeSet<>();
    final Placing placing;
    private final List<Finding> findings = new ArrayList<>(2);
    private Optional<Level> level = Optional.empty();
    private Principals principals = new Principals.Anyone();
    private Origin origin = Origin.OWN;

    Reading(Policy policy, String text, LocalDate date, boolean banner) {
        this.policy = policy;
        this.text = text;
        this.date = date;
        this.banner = banner;
        this.placing = new Placing(this);
    }

    /// Adds a finding, if the rule holds on the mark's date.
    void find(MarkRule rule, int start, int end, String message) {
        if (rule.holds(date)) {
            findings.add(rule.at(start, end, message));
        }
    }

    void level(Level read, int start, int end) {
        if (level.isPresent()) {
            find(MarkRule.TWO_LEVELS, start, end, "a second level, " + read.name() + "; the higher one holds");
        }
        level = level.map(before -> before.join(read)).or(() -> Optional.of(read));
    }

    void token(Token token, int start, int end) {
        boolean place = banner ? token.inBanner() : token.inPortion();
        boolean past = token.legacyFrom().isBefore(LocalDate.MAX) && !date.isBefore(token.legacyFrom());
        if (!place || past) {
            find(
                    MarkRule.OLD_SPELLING,
                    start,
                    end,
                    "\"" + text.substring(start, end) + "\" is not the form to write here");
        }
        for (String id : token.ids()) {
            if (Policy.isRelease(id)) {
                releasing.say(id);
            } else {
                control(id);
            }
        }
        if (token.noForeign()) {
            releasing.noForeign = true;
        }
    }

    /// Adds a control, with the systems and compartments that it is of.
    void control(String id) {
        if (id.equals(Policy.FGI)) {
            origin = origin.withConcealed();
            return;
        }
        controls.add(id);
        Compartments.ancestors(policy, id, controls);
    }

    /// Whether the level read so far is above unclassified, or none was read.
    boolean classified() {
        return level.map(policy::classified).orElse(true);
    }

    void unknown(String id, int start, int end) {
        controls.add(id);
        find(MarkRule.UNKNOWN_CONTROL, start, end, "\"" + id + "\" is no control known; it restricts all the same");
    }

    void only(SortedSet<String> names) {
        principals = principals.join(new Principals.Only(names));
    }

    void origin(Origin read) {
        origin = read;
    }

    Origin origin() {
        return origin;
    }

    /// Adds others' information; a source that is itself a control, as `NATO`, is held as well.
    void sources(Collection<String> codes) {
        origin = origin.with(codes);
        for (String code : codes) {
            Control control = policy.controls().get(code);
            if (control != null && control.category() == Category.FGI) {
                controls.add(code);
            }
        }
    }

    /// The level stays open where none was written; the mark is then read as the highest.
    PortionMark finish() {
        int end = text.length();
        if (level.isEmpty()) {
            find(
                    MarkRule.LEVEL_MISSING,
                    0,
                    end,
                    "no level: read as " + policy.highest().name());
        }
        Level read = level.orElse(policy.highest());
        Checks.all(this, read);
        return new PortionMark(text, releasing.label(this, read, principals()), findings);
    }

    private Principals principals() {
        return releasing.closed ? new Principals.Only(Collections.emptySortedSet()) : principals;
    }
}
