package org.chancery.server.internal.pages;

import java.util.Map;
import java.util.Optional;
import org.chancery.server.internal.identity.LocalTarget;
import org.chancery.server.internal.identity.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The sign-in page.
@Controller
final class SignInController {
    private final Frames frames;
    private final Visitor visitor;

    SignInController(Frames frames, Visitor visitor) {
        this.frames = frames;
        this.visitor = visitor;
    }

    @GetMapping("/sign-in")
    String page(@RequestParam Map<String, String> asked, Model model) {
        LocalTarget next = LocalTarget.of(asked.get("next"));
        if (visitor.current().isPresent()) {
            return "redirect:" + next.path();
        }
        model.addAttribute("frame", frames.empty("Sign in", Optional.empty()));
        model.addAttribute("next", next.path());
        model.addAttribute("failed", asked.containsKey("failed"));
        model.addAttribute("wait", asked.containsKey("wait"));
        model.addAttribute("out", asked.containsKey("out"));
        return "sign-in";
    }
}
