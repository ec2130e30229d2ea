package org.chancery.server.internal.pages;

import org.chancery.store.Account;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The account page: who is signed in, what they may read, and signing out.
@Controller
final class AccountController {
    private final Frames frames;

    AccountController(Frames frames) {
        this.frames = frames;
    }

    @GetMapping("/account")
    String page(Account account, Model model) {
        model.addAttribute("frame", frames.empty("Your account", account));
        model.addAttribute("account", account);
        return "account";
    }
}
