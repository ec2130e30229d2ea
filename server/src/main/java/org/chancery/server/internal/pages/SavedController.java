package org.chancery.server.internal.pages;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.archive.Outcome;
import org.chancery.archive.SavedSearches;
import org.chancery.archive.UnseenPage;
import org.chancery.store.Account;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// The searches that a person keeps, and what each finds that is new.
@Controller
final class SavedController {
    private static final String LIST = "redirect:/saved";

    private final SavedSearches searches;
    private final Frames frames;

    SavedController(SavedSearches searches, Frames frames) {
        this.searches = searches;
        this.frames = frames;
    }

    /// What is typed into the form that keeps a search.
    record Draft(String name, String query, String order) {}

    @GetMapping("/saved")
    ModelAndView list(
            Account account,
            @RequestParam(name = "q", defaultValue = "") String query,
            @RequestParam(name = "order", defaultValue = "") String order) {
        return list(account, new Draft(query, query, Order.name(Order.named(order))), "");
    }

    @PostMapping("/saved")
    ModelAndView save(
            Account account,
            @RequestParam(name = "name", defaultValue = "") String name,
            @RequestParam(name = "q", defaultValue = "") String query,
            @RequestParam(name = "order", defaultValue = "") String order) {
        return after(
                searches.save(account.reader(), name, query, Order.named(order)),
                reason -> list(account, new Draft(name, query, Order.name(Order.named(order))), reason));
    }

    @PostMapping("/saved/{id}/rename")
    ModelAndView rename(
            Account account,
            @PathVariable("id") String id,
            @RequestParam(name = "name", defaultValue = "") String name) {
        return after(
                searches.rename(account.reader(), id(id), name),
                reason -> list(account, new Draft("", "", ""), reason));
    }

    @PostMapping("/saved/{id}/delete")
    ModelAndView delete(Account account, @PathVariable("id") String id) {
        return present(searches.delete(account.reader(), id(id)));
    }

    @GetMapping("/saved/{id}/new")
    ModelAndView unseen(
            Account account,
            @PathVariable("id") String id,
            @RequestParam(name = "page", defaultValue = "1") String page) {
        UnseenPage unseen =
                searches.unseen(account.reader(), id(id), PageNumber.of(page)).orElseThrow(SavedController::absent);
        ModelAndView view = new ModelAndView("unseen");
        view.addObject("frame", frames.of("What is new", unseen.label(), account));
        view.addObject("search", SavedRow.of(unseen.search(), unseen.alert()));
        view.addObject("hits", unseen.hits().stream().map(AnswerView::hit).toList());
        view.addObject("page", unseen.page());
        view.addObject("pages", unseen.pages());
        return view;
    }

    /// Counts as seen the messages that the page showed, or all where it says so.
    @PostMapping("/saved/{id}/seen")
    ModelAndView seen(
            Account account,
            @PathVariable("id") String id,
            @RequestParam(name = "message", defaultValue = "") List<String> messages,
            @RequestParam(name = "all", defaultValue = "false") String all) {
        Set<UUID> shown =
                messages.stream().map(MessageId::of).flatMap(Optional::stream).collect(Collectors.toSet());
        return present(
                all.equals("true")
                        ? searches.seeAll(account.reader(), id(id))
                        : searches.see(account.reader(), id(id), shown));
    }

    private ModelAndView list(Account account, Draft draft, String problem) {
        ModelAndView view = new ModelAndView("saved");
        if (!problem.isEmpty()) {
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        view.addObject("frame", frames.empty("Saved searches", account));
        view.addObject(
                "searches",
                searches.all(account.reader()).stream().map(SavedRow::of).toList());
        view.addObject("draft", draft);
        view.addObject("problem", ShownText.of(problem));
        return view;
    }

    private static ModelAndView after(Outcome outcome, Function<String, ModelAndView> refused) {
        return switch (outcome) {
            case Outcome.Done _ -> new ModelAndView(LIST);
            case Outcome.Refused(String reason) -> refused.apply(reason);
            case Outcome.Absent() -> throw absent();
        };
    }

    private static ModelAndView present(boolean done) {
        if (!done) {
            throw absent();
        }
        return new ModelAndView(LIST);
    }

    private static UUID id(String text) {
        return MessageId.of(text).orElseThrow(SavedController::absent);
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
