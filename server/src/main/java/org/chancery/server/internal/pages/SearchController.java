package org.chancery.server.internal.pages;

import java.util.List;
import org.chancery.archive.Archive;
import org.chancery.archive.SearchPage;
import org.chancery.archive.SearchRequest;
import org.chancery.marking.Scheme;
import org.chancery.store.Account;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The search page, with and without an answer. htmx asks for the same page and takes its answer and banners out.
@Controller
final class SearchController {
    private static final String TITLE = "Search";
    private static final List<Export> EXPORTS = List.of(
            new Export("a table (CSV)", "/api/export.csv"),
            new Export("lines of JSON", "/api/export.jsonl"),
            new Export("the messages themselves (ZIP)", "/api/export.zip"));

    private final Archive archive;
    private final Frames frames;
    private final Scheme scheme;

    SearchController(Archive archive, Frames frames, Scheme scheme) {
        this.archive = archive;
        this.frames = frames;
        this.scheme = scheme;
    }

    /// A form in which an answer is taken away.
    record Export(String name, String path) {}

    @GetMapping("/")
    String page(
            Account account,
            @RequestParam(name = "q", defaultValue = "") String query,
            @RequestParam(name = "page", defaultValue = "1") String page,
            @RequestParam(name = "order", defaultValue = "") String order,
            Model model) {
        model.addAttribute("query", query);
        if (query.isBlank()) {
            model.addAttribute("frame", frames.empty(TITLE, account));
        } else {
            SearchRequest request = new SearchRequest(query, PageNumber.of(page), Order.named(order), true);
            SearchPage answer = archive.search(account.reader(), request);
            model.addAttribute("frame", frames.of(TITLE, answer.label(), account));
            model.addAttribute("answer", AnswerView.of(answer, scheme));
            model.addAttribute("exports", EXPORTS);
        }
        return "search";
    }
}
