package org.chancery.server.internal.pages;

import org.chancery.archive.Archive;
import org.chancery.archive.Folders;
import org.chancery.archive.MessageView;
import org.chancery.cable.HeadingTerms;
import org.chancery.marking.Scheme;
import org.chancery.store.Account;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/// The message page.
@Controller
final class MessageController {
    private final Archive archive;
    private final Folders folders;
    private final Frames frames;
    private final Scheme scheme;

    MessageController(Archive archive, Folders folders, Frames frames, Scheme scheme) {
        this.archive = archive;
        this.folders = folders;
        this.frames = frames;
        this.scheme = scheme;
    }

    @GetMapping("/messages/{id}")
    String page(Account account, @PathVariable("id") String id, Model model) {
        MessageView view = MessageId.of(id)
                .flatMap(message -> archive.read(account.reader(), message))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String reference = Dates.reference(view.citation());
        model.addAttribute("frame", frames.of(reference, view.label(), account));
        model.addAttribute("id", id);
        model.addAttribute("reference", reference);
        model.addAttribute("when", Dates.of(view.citation()));
        model.addAttribute("dtg", ShownText.of(view.citation().dtgText()));
        model.addAttribute(
                "dtgMeaning",
                HeadingTerms.dtg(view.citation().dtgText())
                        .map(Explained::of)
                        .map(Explained::meaning)
                        .orElse(""));
        model.addAttribute("originator", ShownText.of(view.citation().originator()));
        model.addAttribute("memo", MemoRow.of(view, scheme));
        model.addAttribute("portions", PortionRow.of(view));
        model.addAttribute("links", LinksView.of(view));
        model.addAttribute("folders", FolderChoice.admitted(folders.names(account.reader()), view.label()));
        model.addAttribute("whole", view.overall().isPresent());
        return "message";
    }
}
