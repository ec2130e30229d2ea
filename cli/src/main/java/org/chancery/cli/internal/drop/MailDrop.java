package org.chancery.cli.internal.drop;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.chancery.archive.ImportFile;
import org.chancery.store.StoreException;

/// A mailbox into which messages are sent, asked by IMAP. Each mail is filed, marked as seen and moved to a folder of
/// those filed or of those refused, there with a report beside it.
///
/// A mail is moved only after all of it is filed, so a crash in between files it again, which changes nothing.
/// Where the archive or the mailbox cannot be used, it stays and is tried again with the next look.
public final class MailDrop {
    /// Mails of one look; the others wait for the next.
    static final int MOST = 200;

    /// Bytes of the files in one mail.
    static final long MOST_BYTES = 64L << 20;

    private static final String CONNECTING = "10000";
    private static final String WAITING = "60000";

    private final MailSettings settings;
    private final Filer filer;
    private final Clock clock;
    private final Consumer<String> told;

    /// @param told hears a line of each mail that was dealt with
    public MailDrop(MailSettings settings, Filer filer, Clock clock, Consumer<String> told) {
        this.settings = settings;
        this.filer = filer;
        this.clock = clock;
        this.told = told;
    }

    /// What became of a mail.
    private record Outcome(boolean whole, String summary, String report) {}

    /// Looks once, and files what is there.
    ///
    /// @return how many mails were dealt with
    /// @throws MessagingException where the mailbox cannot be used
    public int look() throws MessagingException {
        Session session = Session.getInstance(properties());
        try (Store store = session.getStore()) {
            store.connect(settings.host(), settings.port(), settings.user(), settings.password());
            Folder filed = made(store, settings.filed());
            Folder refused = made(store, settings.refused());
            try (Folder in = store.getFolder(settings.mailbox())) {
                in.open(Folder.READ_WRITE);
                int dealt = 0;
                for (Message mail : in.getMessages(1, Math.min(MOST, in.getMessageCount()))) {
                    dealt += !mail.isSet(Flags.Flag.DELETED) && deal(session, in, mail, filed, refused) ? 1 : 0;
                }
                return dealt;
            }
        }
    }

    private static Folder made(Store store, String name) throws MessagingException {
        Folder folder = store.getFolder(name);
        if (!folder.exists() && !folder.create(Folder.HOLDS_MESSAGES)) {
            throw new MessagingException("the folder " + name + " cannot be made");
        }
        return folder;
    }

    private boolean deal(Session session, Folder in, Message mail, Folder filed, Folder refused)
            throws MessagingException {
        String name = "mail " + Optional.ofNullable(mail.getSubject()).orElse("without a subject");
        try {
            Outcome outcome = filed(mail, name);
            Folder target = outcome.whole() ? filed : refused;
            if (!outcome.whole()) {
                target.appendMessages(new Message[] {report(session, name, outcome)});
            }
            mail.setFlag(Flags.Flag.SEEN, true);
            in.copyMessages(new Message[] {mail}, target);
            mail.setFlag(Flags.Flag.DELETED, true);
            told.accept(name + ": " + outcome.summary() + " → " + target.getName());
            return true;
        } catch (IOException | StoreException failed) {
            told.accept(name + ": stays where it is and is tried again: " + failed.getMessage());
            return false;
        }
    }

    private Outcome filed(Message mail, String name) throws MessagingException, IOException {
        Path room = Files.createTempDirectory("chancery-mail");
        try {
            List<ImportFile> files = MailParts.of(mail, room, MOST_BYTES);
            DropReport report = DropReport.of(filer, files);
            return new Outcome(report.whole(), report.summary(), report.text(name, clock.instant()));
        } catch (MailParts.TooMuch tooMuch) {
            String why = "refused: " + tooMuch.getMessage();
            return new Outcome(false, why, name + "\n" + why + "\n");
        } finally {
            clear(room);
        }
    }

    private Message report(Session session, String name, Outcome outcome) throws MessagingException {
        MimeMessage report = new MimeMessage(session);
        report.setSubject("Report on " + name, "UTF-8");
        report.setSentDate(Date.from(Instant.now(clock)));
        report.setText(outcome.report(), "UTF-8");
        report.saveChanges();
        return report;
    }

    private static void clear(Path room) throws IOException {
        try (Stream<Path> all = Files.walk(room)) {
            for (Path one : all.toList().reversed()) {
                Files.deleteIfExists(one);
            }
        }
    }

    private Properties properties() {
        String protocol = settings.security() == MailSettings.Security.TLS ? "imaps" : "imap";
        boolean startTls = settings.security() == MailSettings.Security.STARTTLS;
        Properties properties = new Properties();
        properties.setProperty("mail.store.protocol", protocol);
        properties.setProperty("mail." + protocol + ".ssl.checkserveridentity", "true");
        properties.setProperty("mail." + protocol + ".starttls.enable", Boolean.toString(startTls));
        properties.setProperty("mail." + protocol + ".starttls.required", Boolean.toString(startTls));
        properties.setProperty("mail." + protocol + ".connectiontimeout", CONNECTING);
        properties.setProperty("mail." + protocol + ".timeout", WAITING);
        properties.setProperty("mail." + protocol + ".writetimeout", WAITING);
        return properties;
    }
}
