package org.chancery.marking.internal.mark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.marking.Finding;
import org.chancery.marking.Label;
import org.chancery.marking.Level;
import org.chancery.marking.MarkRule;
import org.chancery.marking.PortionMark;
import org.chancery.marking.Principals;
import org.chancery.marking.Release;
import org.chancery.marking.internal.scheme.Policy;
import org.chancery.marking.internal.scheme.Token;

/// What has been read of one mark so far; at the end, its label and findings.
final class Reading {
    final Policy policy;
    final String text;
    final LocalDate date;
    final boolean banner;
    private final List<Finding> findings = new ArrayList<>(2);
    private final SortedSet<String> controls = new TreeSet<>();
    private Optional<Level> level = Optional.empty();
    private Optional<SortedSet<String>> releasable = Optional.empty();
    private Principals principals = new Principals.Anyone();
    private boolean noForeign;
    private boolean bareRel;
    private boolean closed;

    Reading(Policy policy, String text, LocalDate date, boolean banner) {
        this.policy = policy;
        this.text = text;
        this.date = date;
        this.banner = banner;
    }

    void find(MarkRule rule, int start, int end, String message) {
        findings.add(rule.at(start, end, message));
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
        controls.addAll(token.controls());
        noForeign |= token.noForeign();
    }

    void control(String id) {
        controls.add(id);
    }

    void noForeign() {
        noForeign = true;
    }

    /// Whether the level read so far is above unclassified, or none was read.
    boolean classified() {
        return level.map(policy::classified).orElse(true);
    }

    void unknown(String id, int start, int end) {
        controls.add(id);
        find(MarkRule.UNKNOWN_CONTROL, start, end, "\"" + id + "\" is no control known; it restricts all the same");
    }

    void releasable(SortedSet<String> countries) {
        TreeSet<String> shared = new TreeSet<>(countries);
        releasable.ifPresent(shared::retainAll);
        releasable = Optional.of(shared);
    }

    void relWithoutList(int start, int end) {
        bareRel = true;
        find(MarkRule.REL_WITHOUT_LIST, start, end, "REL without a list grants nothing here");
    }

    void only(SortedSet<String> names) {
        principals = principals.join(new Principals.Only(names));
    }

    void closed() {
        closed = true;
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
        if (!controls.isEmpty()) {
            Checks.controls(this, read, controls, noForeign || closed);
            noForeign |= controls.stream().anyMatch(this::requiresNoForeign);
        }
        return new PortionMark(text, new Label(read, controls, release(read), principals()), findings);
    }

    private boolean requiresNoForeign(String id) {
        return policy.control(id).filter(c -> c.traits().noForeign()).isPresent();
    }

    private Principals principals() {
        return closed ? new Principals.Only(Collections.emptySortedSet()) : principals;
    }

    private Release release(Level read) {
        int end = text.length();
        Release owners = new Release.NoForeign(new TreeSet<>(Collections.singleton(policy.owner())));
        if (noForeign && (releasable.isPresent() || bareRel)) {
            find(MarkRule.NOFORN_WITH_REL, 0, end, "NOFORN and REL exclude each other; NOFORN holds");
        }
        if (closed) {
            return new Release.NoForeign(Collections.emptySortedSet());
        }
        if (noForeign) {
            return owners;
        }
        if (releasable.isPresent()) {
            SortedSet<String> countries = releasable.get();
            if (countries.contains(policy.owner()) && countries.size() > 1) {
                return new Release.To(countries);
            }
            find(
                    MarkRule.REL_INCOMPLETE,
                    0,
                    end,
                    "REL TO lists " + policy.owner() + " and at least one more; read as NOFORN");
            return owners;
        }
        if (policy.classified(read)) {
            return new Release.Unstated(policy.owner());
        }
        return bareRel ? owners : new Release.Everyone();
    }
}
