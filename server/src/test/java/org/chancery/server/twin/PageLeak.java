package org.chancery.server.twin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.chancery.archive.Archive;
import org.chancery.archive.Facet;
import org.chancery.archive.MessageHit;
import org.chancery.archive.SearchPage;
import org.chancery.archive.SearchRequest;
import org.chancery.store.Reader;

/// A leak in pages of search: what a page becomes by how many matching portions are withheld, or how many in all.
final class PageLeak extends Leaky {
    private final Change change;

    PageLeak(Archive sound, Change change) {
        super(sound);
        this.change = change;
    }

    /// What becomes of a page.
    @FunctionalInterface
    interface Change {
        SearchPage of(SearchPage page, long matching, long all);
    }

    @Override
    public SearchPage search(Reader reader, SearchRequest request) {
        return change.of(super.search(reader, request), withheld(reader, request.text()), withheld(reader));
    }

    /// The number of messages counts those that are withheld.
    static SearchPage countsMessages(SearchPage page, long matching, long all) {
        return with(page, page.messages() + matching, page.portions(), page.hits(), page.meant());
    }

    /// The number of passages does.
    static SearchPage countsPassages(SearchPage page, long matching, long all) {
        return with(page, page.messages(), page.portions() + matching, page.hits(), page.meant());
    }

    /// The order follows from how much there is in all, as scores do that know the frequency of words everywhere.
    static SearchPage orders(SearchPage page, long matching, long all) {
        List<MessageHit> turned = new ArrayList<>(page.hits());
        Collections.rotate(turned, Math.toIntExact(all));
        return with(page, page.messages(), page.portions(), turned, page.meant());
    }

    /// Each message tells of further passages that match and are not shown.
    static SearchPage countsFurther(SearchPage page, long matching, long all) {
        List<MessageHit> hits = page.hits().stream()
                .map(hit -> new MessageHit(
                        hit.citation(), hit.subject(), hit.portions(), hit.more() + Math.toIntExact(matching)))
                .toList();
        return with(page, page.messages(), page.portions(), hits, page.meant());
    }

    /// Another spelling is offered where enough texts bear it, whoever may read them.
    static SearchPage suggests(SearchPage page, long matching, long all) {
        Optional<String> other = matching % 2 == 1 ? Optional.of("the other word") : page.meant();
        return with(page, page.messages(), page.portions(), page.hits(), other);
    }

    /// A page that would be full ends early where hits were taken out of it after they had been counted.
    static SearchPage takesOut(SearchPage page, long matching, long all) {
        int left = Math.max(0, page.hits().size() - Math.toIntExact(matching % 4));
        return with(page, page.messages(), page.portions(), page.hits().subList(0, left), page.meant());
    }

    /// Facets count what is withheld.
    static SearchPage countsFacets(SearchPage page, long matching, long all) {
        List<Facet> facets = page.facets().stream()
                .map(facet -> new Facet(
                        facet.field(),
                        facet.values().stream()
                                .map(value -> new Facet.Value(
                                        value.text(), value.messages() + matching, value.query(), value.chosen()))
                                .toList(),
                        facet.others()))
                .toList();
        return new SearchPage(
                page.request(),
                page.messages(),
                page.portions(),
                page.hits(),
                facets,
                page.problem(),
                page.meant(),
                page.order(),
                page.label());
    }

    private static SearchPage with(
            SearchPage page, long messages, long portions, List<MessageHit> hits, Optional<String> meant) {
        return new SearchPage(
                page.request(),
                messages,
                portions,
                hits,
                page.facets(),
                page.problem(),
                meant,
                page.order(),
                page.label());
    }
}
