package org.chancery.server.internal.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.archive.ImportFile;
import org.chancery.archive.IntakeReport;
import org.chancery.marking.Label;
import org.chancery.marking.Scheme;
import org.chancery.server.internal.intake.ImportJob;
import org.chancery.server.internal.intake.Imports;
import org.chancery.store.Account;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// The pages on which people hand in messages: the form, an import under way, and its report.
@Controller
final class ImportController {
    private static final String TITLE = "Import";

    /// A small import is over before its sender has to look for it.
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final int LONGEST_NAME = 200;

    private final Imports imports;
    private final Frames frames;
    private final Scheme scheme;

    ImportController(Imports imports, Frames frames, Scheme scheme) {
        this.imports = imports;
        this.frames = frames;
        this.scheme = scheme;
    }

    /// How far an import is.
    record Progress(boolean done, long bytes, long of, long refused) {}

    @GetMapping("/import")
    ModelAndView form(Account account, @RequestParam(name = "problem", defaultValue = "") String problem) {
        ModelAndView page = new ModelAndView("import", account.mayFile() ? HttpStatus.OK : HttpStatus.FORBIDDEN);
        page.addObject("frame", frames.empty(TITLE, account));
        page.addObject("mayFile", account.mayFile());
        page.addObject("problem", ImportView.problem(problem));
        page.addObject("mostBytes", Imports.MOST_BYTES);
        page.addObject("mostFiles", Imports.MOST_FILES);
        page.addObject("before", ImportView.before(imports.of(account.username())));
        return page;
    }

    @PostMapping("/import")
    ResponseEntity<Void> start(
            Account account, @RequestParam(name = "files", required = false) Optional<List<MultipartFile>> handed)
            throws IOException, InterruptedException {
        if (!account.mayFile()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        List<MultipartFile> files = handed.orElse(List.of()).stream()
                .filter(file -> !name(file).isEmpty())
                .toList();
        if (files.isEmpty() || files.size() > Imports.MOST_FILES) {
            return to("/import?problem=" + (files.isEmpty() ? "none" : "many"));
        }
        Path room = imports.room();
        Optional<ImportJob> job = imports.start(account.reader(), room, kept(files, room));
        if (job.isPresent() && job.get().await(PATIENCE)) {
            return to("/import/" + job.get().number());
        }
        return to(job.map(waiting -> "/import/" + waiting.number()).orElse("/import?problem=busy"));
    }

    /// The files, moved to where they may stay until they are filed.
    private static List<ImportFile> kept(List<MultipartFile> files, Path room) throws IOException {
        List<ImportFile> kept = new ArrayList<>();
        for (MultipartFile file : files) {
            Path path = room.resolve(Integer.toString(kept.size()));
            file.transferTo(path);
            kept.add(new ImportFile(name(file), path));
        }
        return kept;
    }

    private static String name(MultipartFile file) {
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    private static ResponseEntity<Void> to(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", path)
                .build();
    }

    @GetMapping("/import/{number}")
    String job(Account account, @PathVariable("number") String number, Model model, HttpServletResponse response) {
        ImportJob job = find(account, number);
        if (!ImportView.isOver(job)) {
            response.setHeader("Refresh", "3");
        }
        Optional<IntakeReport> report = report(job, account);
        Label label = report.map(IntakeReport::label).orElse(scheme.unclassified());
        model.addAttribute("frame", frames.of(TITLE, label, account));
        model.addAttribute("job", ImportView.of(job, report, job.reader().equals(account.reader())));
        return "imported";
    }

    @GetMapping("/import/{number}/progress")
    ResponseEntity<Progress> progress(Account account, @PathVariable("number") String number) {
        ImportJob job = find(account, number);
        return ResponseEntity.ok(new Progress(ImportView.isOver(job), job.bytes(), job.total(), job.refusals()));
    }

    /// The report, while the person may read what it was made for.
    private static Optional<IntakeReport> report(ImportJob job, Account account) {
        return job.state() instanceof ImportJob.Done(IntakeReport report)
                        && job.reader().equals(account.reader())
                ? Optional.of(report)
                : Optional.empty();
    }

    private ImportJob find(Account account, String number) {
        return imports.of(account.username()).stream()
                .filter(job -> Integer.toString(job.number()).equals(number))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
