package org.chancery.server.internal.pages;

import org.chancery.archive.Archive;
import org.chancery.store.Account;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/// A message's bytes as received, to save; only for a reader who sees all of it.
@Controller
final class SourceController {
    private final Archive archive;

    SourceController(Archive archive) {
        this.archive = archive;
    }

    @GetMapping("/messages/{id}/source")
    ResponseEntity<byte[]> source(Account account, @PathVariable("id") String id) {
        byte[] bytes = MessageId.of(id)
                .flatMap(message -> archive.bytes(account.reader(), message))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        ContentDisposition saved =
                ContentDisposition.attachment().filename(id + ".txt").build();
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_PLAIN)
                .header("Content-Disposition", saved.toString())
                .body(bytes);
    }
}
