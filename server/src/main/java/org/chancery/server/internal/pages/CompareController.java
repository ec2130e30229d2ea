package org.chancery.server.internal.pages;

import java.util.Optional;
import org.chancery.archive.Archive;
import org.chancery.archive.MessageView;
import org.chancery.store.Account;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/// The page that shows what is other in a second message: two editions of one number, word by word. Both count as read.
@Controller
final class CompareController {
    private final Archive archive;
    private final Frames frames;

    CompareController(Archive archive, Frames frames) {
        this.archive = archive;
        this.frames = frames;
    }

    @GetMapping("/messages/{id}/compare/{other}")
    String page(Account account, @PathVariable("id") String id, @PathVariable("other") String other, Model model) {
        MessageView before = read(account, id);
        MessageView after = read(account, other);
        model.addAttribute("frame", frames.of("Comparison", before.label().join(after.label()), account));
        model.addAttribute("before", Compared.Edition.of(before));
        model.addAttribute("after", Compared.Edition.of(after));
        model.addAttribute("rows", Compared.rows(before, after));
        return "compare";
    }

    private MessageView read(Account account, String id) {
        Optional<MessageView> view = MessageId.of(id).flatMap(message -> archive.read(account.reader(), message));
        return view.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
