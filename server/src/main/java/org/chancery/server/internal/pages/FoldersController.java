package org.chancery.server.internal.pages;

import java.util.List;
import java.util.Optional;
import org.chancery.archive.Folder;
import org.chancery.archive.Folders;
import org.chancery.archive.Outcome;
import org.chancery.marking.Label;
import org.chancery.marking.Scheme;
import org.chancery.store.Account;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// All folders that a person sees; and where a message is named, which of them it is put into.
@Controller
final class FoldersController {
    private final Folders folders;
    private final Frames frames;
    private final Scheme scheme;

    FoldersController(Folders folders, Frames frames, Scheme scheme) {
        this.folders = folders;
        this.frames = frames;
        this.scheme = scheme;
    }

    /// What is typed into the form that makes a folder.
    record Draft(String name, String mark, boolean shared) {}

    @GetMapping("/folders")
    ModelAndView list(Account account, @RequestParam(name = "message", defaultValue = "") String message) {
        Draft draft = new Draft("", scheme.writePortion(scheme.unclassified()), false);
        return list(account, MessageId.of(message).map(Object::toString), draft, "");
    }

    @PostMapping("/folders")
    ModelAndView make(
            Account account,
            @RequestParam(name = "name", defaultValue = "") String name,
            @RequestParam(name = "mark", defaultValue = "") String mark,
            @RequestParam(name = "shared", defaultValue = "") String shared,
            @RequestParam(name = "message", defaultValue = "") String message) {
        boolean forAll = shared.equals("true");
        Optional<String> waiting = MessageId.of(message).map(Object::toString);
        return switch (folders.make(account.reader(), new Folders.Cover(name, mark, forAll))) {
            case Outcome.Done _ ->
                new ModelAndView("redirect:/folders"
                        + waiting.map(id -> "?message=" + id).orElse(""));
            case Outcome.Refused(String reason) -> list(account, waiting, new Draft(name, mark, forAll), reason);
            case Outcome.Absent() -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private ModelAndView list(Account account, Optional<String> message, Draft draft, String problem) {
        List<Folder> all = folders.all(account.reader());
        Label label = all.stream().map(Folder::label).reduce(scheme.unclassified(), Label::join);
        ModelAndView view = new ModelAndView("folders");
        if (!problem.isEmpty()) {
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        view.addObject("frame", frames.of("Folders", label, account));
        view.addObject("folders", FolderRow.all(all));
        view.addObject("message", message.orElse(""));
        view.addObject("draft", draft);
        view.addObject("problem", ShownText.of(problem));
        return view;
    }
}
