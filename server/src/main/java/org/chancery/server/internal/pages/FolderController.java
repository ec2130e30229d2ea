package org.chancery.server.internal.pages;

import java.util.UUID;
import org.chancery.archive.FolderView;
import org.chancery.archive.Folders;
import org.chancery.archive.Outcome;
import org.chancery.store.Account;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// One folder: its messages and notes, and what is done in it.
@Controller
final class FolderController {
    private static final Draft NONE = new Draft("", "", "");

    private final Folders folders;
    private final Frames frames;

    FolderController(Folders folders, Frames frames) {
        this.folders = folders;
        this.frames = frames;
    }

    /// A note that was typed and refused.
    ///
    /// @param about the message's id; empty where it is about the folder
    record Draft(String about, String mark, String text) {}

    @GetMapping("/folders/{id}")
    ModelAndView page(Account account, @PathVariable("id") String id) {
        return page(account, id(id), NONE, "");
    }

    @PostMapping("/folders/{id}")
    ModelAndView change(
            Account account,
            @PathVariable("id") String id,
            @RequestParam(name = "name", defaultValue = "") String name,
            @RequestParam(name = "mark", defaultValue = "") String mark,
            @RequestParam(name = "shared", defaultValue = "") String shared) {
        UUID folder = id(id);
        Folders.Cover cover = new Folders.Cover(name, mark, shared.equals("true"));
        return after(account, folder, folders.change(account.reader(), folder, cover), NONE);
    }

    @PostMapping("/folders/{id}/delete")
    ModelAndView delete(Account account, @PathVariable("id") String id) {
        if (!folders.delete(account.reader(), id(id))) {
            throw absent();
        }
        return new ModelAndView("redirect:/folders");
    }

    /// The folder is named among the fields: one form on a message's page offers several.
    @PostMapping("/folders/put")
    ModelAndView put(
            Account account,
            @RequestParam(name = "folder", defaultValue = "") String folder,
            @RequestParam(name = "message", defaultValue = "") String message) {
        UUID id = id(folder);
        return after(account, id, folders.put(account.reader(), id, id(message)), NONE);
    }

    @PostMapping("/folders/{id}/messages/{message}/delete")
    ModelAndView takeOut(Account account, @PathVariable("id") String id, @PathVariable("message") String message) {
        return present(id(id), folders.takeOut(account.reader(), id(id), id(message)));
    }

    @PostMapping("/folders/{id}/notes")
    ModelAndView note(
            Account account,
            @PathVariable("id") String id,
            @RequestParam(name = "message", defaultValue = "") String message,
            @RequestParam(name = "mark", defaultValue = "") String mark,
            @RequestParam(name = "text", defaultValue = "") String text) {
        UUID folder = id(id);
        Folders.Writing writing = new Folders.Writing(mark, text);
        Outcome outcome = message.isEmpty()
                ? folders.note(account.reader(), folder, writing)
                : folders.note(account.reader(), folder, id(message), writing);
        return after(account, folder, outcome, new Draft(message, mark, text));
    }

    @PostMapping("/folders/{id}/notes/{note}/delete")
    ModelAndView deleteNote(Account account, @PathVariable("id") String id, @PathVariable("note") String note) {
        return present(id(id), folders.deleteNote(account.reader(), id(id), id(note)));
    }

    private ModelAndView page(Account account, UUID id, Draft draft, String problem) {
        FolderView view = folders.read(account.reader(), id).orElseThrow(FolderController::absent);
        FolderPage folder = FolderPage.of(view);
        ModelAndView page = new ModelAndView("folder");
        if (!problem.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        page.addObject("frame", frames.of(view.folder().name(), view.label(), account));
        page.addObject("folder", folder);
        page.addObject("draft", draft);
        page.addObject("problem", ShownText.of(problem));
        return page;
    }

    private ModelAndView after(Account account, UUID folder, Outcome outcome, Draft draft) {
        return switch (outcome) {
            case Outcome.Done _ -> to(folder);
            case Outcome.Refused(String reason) -> page(account, folder, draft, reason);
            case Outcome.Absent() -> throw absent();
        };
    }

    private static ModelAndView present(UUID folder, boolean done) {
        if (!done) {
            throw absent();
        }
        return to(folder);
    }

    private static ModelAndView to(UUID folder) {
        return new ModelAndView("redirect:/folders/" + folder);
    }

    private static UUID id(String text) {
        return MessageId.of(text).orElseThrow(FolderController::absent);
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
