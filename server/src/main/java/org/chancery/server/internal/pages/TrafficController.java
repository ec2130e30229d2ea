package org.chancery.server.internal.pages;

import org.chancery.archive.Traffic;
import org.chancery.archive.TrafficRequest;
import org.chancery.archive.TrafficView;
import org.chancery.store.Account;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The traffic page: of all messages, or of those that a query finds.
@Controller
final class TrafficController {
    private static final String TITLE = "Traffic";

    private final Traffic traffic;
    private final Frames frames;

    TrafficController(Traffic traffic, Frames frames) {
        this.traffic = traffic;
        this.frames = frames;
    }

    @GetMapping("/traffic")
    String page(
            Account account,
            @RequestParam(name = "q", defaultValue = "") String query,
            @RequestParam(name = "from", defaultValue = "") String from,
            @RequestParam(name = "to", defaultValue = "") String to,
            Model model) {
        TrafficRequest request = new TrafficRequest(query, Days.of(from), Days.of(to));
        TrafficView view = traffic.traffic(account.reader(), request);
        model.addAttribute("frame", frames.of(TITLE, view.label(), account));
        model.addAttribute("traffic", TrafficPage.of(view));
        return "traffic";
    }
}
