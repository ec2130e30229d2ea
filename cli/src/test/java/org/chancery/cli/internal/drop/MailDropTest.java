package org.chancery.cli.internal.drop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.chancery.archive.ImportFile;
import org.chancery.archive.ImportListener;
import org.chancery.archive.ImportReport;
import org.chancery.archive.Refusal;
import org.chancery.store.StoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Mails are filed once, moved where they belong, and never lost on the way.
final class MailDropTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
    private static final String PASSWORD = "exercise only, not a secret";

    @TempDir
    Path temp;

    private final List<String> told = new ArrayList<>();
    private final Set<String> archive = new HashSet<>();
    private final List<String> names = new ArrayList<>();
    private boolean broken;
    private final GreenMail server =
            new GreenMail(new ServerSetup[] {patient(ServerSetup.IMAP), patient(ServerSetup.IMAPS)});
    private GreenMailUser user = start();

    /// On a free port; a loaded machine takes its time.
    private static ServerSetup patient(ServerSetup setup) {
        ServerSetup free = setup.dynamicPort();
        free.setServerStartupTimeout(60_000);
        return free;
    }

    private GreenMailUser start() {
        server.start();
        return server.setUser("office@post.example", "office", PASSWORD);
    }

    @BeforeEach
    void begin() {
        assertThat(user.getLogin()).isEqualTo("office");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private ImportReport file(List<ImportFile> files, ImportListener listener) throws IOException {
        if (broken) {
            throw new StoreException("the database is gone", new IllegalStateException());
        }
        ImportReport report = ImportReport.NONE;
        for (ImportFile file : files) {
            names.add(file.name());
            String content =
                    Files.readString(file.path(), StandardCharsets.UTF_8).strip();
            if (content.equals("bad")) {
                listener.refused(new Refusal(file.name(), 1, "FILE-005", "it is bad"));
                report = report.plus(ImportReport.ofRefusal());
            } else {
                report = report.plus(archive.add(content) ? ImportReport.ofFiled(false, 0, 0) : ImportReport.ofKnown());
            }
        }
        return report;
    }

    private MailSettings settings(MailSettings.Security security, int port) {
        return new MailSettings(
                "127.0.0.1", port, "office", security, PASSWORD, "INBOX", "Filed", "Refused", Duration.ofSeconds(60));
    }

    private MailDrop drop() {
        int port = server.getImap().getPort();
        return new MailDrop(settings(MailSettings.Security.NONE, port), this::file, CLOCK, told::add);
    }

    private static MimeMessage mail(String subject) throws MessagingException {
        MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()));
        mail.setSubject(subject);
        mail.setFrom("post@post.example");
        return mail;
    }

    private void deliver(String subject, String text, String... attachments) throws MessagingException {
        MimeMessage mail = mail(subject);
        if (attachments.length == 0) {
            mail.setText(text);
        } else {
            MimeMultipart all = new MimeMultipart();
            MimeBodyPart body = new MimeBodyPart();
            body.setText(text);
            all.addBodyPart(body);
            for (int i = 0; i < attachments.length; i += 2) {
                MimeBodyPart part = new MimeBodyPart();
                part.setText(attachments[i + 1]);
                part.setFileName(attachments[i]);
                all.addBodyPart(part);
            }
            mail.setContent(all);
        }
        mail.saveChanges();
        user.deliver(mail);
    }

    private List<String> subjects(String name) throws MessagingException {
        List<String> subjects = new ArrayList<>();
        Properties properties = new Properties();
        properties.setProperty("mail.store.protocol", "imap");
        try (Store store = Session.getInstance(properties).getStore()) {
            store.connect("127.0.0.1", server.getImap().getPort(), "office", PASSWORD);
            Folder folder = store.getFolder(name);
            folder.open(Folder.READ_ONLY);
            for (Message mail : folder.getMessages()) {
                subjects.add(mail.getSubject());
            }
            folder.close();
        }
        return subjects;
    }

    @Test
    void theTextOfAMailIsFiledOrElseItsAttachments() throws MessagingException {
        deliver("one", "a message");
        deliver("two", "see attached", "a.txt", "first", "b.txt", "second");

        assertThat(drop().look()).isEqualTo(2);

        assertThat(archive).containsExactlyInAnyOrder("a message", "first", "second");
        assertThat(names).containsExactly("text", "a.txt", "b.txt");
        assertThat(subjects("INBOX")).isEmpty();
        assertThat(subjects("Filed")).containsExactly("one", "two");
        assertThat(drop().look()).isZero();
    }

    @Test
    void whatIsRefusedIsKeptWithAReport() throws MessagingException {
        deliver("one", "see attached", "a.txt", "bad", "b.txt", "good");

        drop().look();

        assertThat(archive).containsExactly("good");
        assertThat(subjects("INBOX")).isEmpty();
        assertThat(subjects("Refused")).containsExactly("Report on mail one", "one");
    }

    @Test
    void whatCannotBeFiledNowStaysAndIsFiledOnceLater() throws MessagingException {
        deliver("one", "a message");
        broken = true;
        assertThat(drop().look()).isZero();
        assertThat(subjects("INBOX")).containsExactly("one");
        assertThat(told).singleElement().asString().contains("the database is gone");

        broken = false;
        assertThat(drop().look()).isEqualTo(1);
        assertThat(subjects("Filed")).containsExactly("one");
    }

    @Test
    void aMailWithMorePartsThanIsTakenIsRefused() throws MessagingException {
        String[] attachments = new String[2 * MailParts.MOST];
        for (int i = 0; i < attachments.length; i += 2) {
            attachments[i] = i + ".txt";
            attachments[i + 1] = "message " + i;
        }
        deliver("many", "see attached", attachments);

        drop().look();

        assertThat(archive).isEmpty();
        assertThat(subjects("Refused")).containsExactly("Report on mail many", "many");
    }

    @Test
    void aServerThatNobodyVouchesForIsNotSpokenTo() throws MessagingException {
        deliver("one", "a message");
        int port = server.getImaps().getPort();
        MailDrop drop = new MailDrop(settings(MailSettings.Security.TLS, port), this::file, CLOCK, told::add);
        assertThatThrownBy(drop::look).isInstanceOf(MessagingException.class);
        assertThat(archive).isEmpty();
    }

    @Test
    void settingsAreReadFromAFileAndThePasswordFromAnother() throws IOException {
        Files.writeString(temp.resolve("secret"), PASSWORD + "\n");
        Path file = Files.writeString(
                temp.resolve("mail.properties"), "host = mail.post.example\nuser = office\npassword-file = secret\n");
        MailSettings settings = MailSettings.read(file, Map.of());
        assertThat(settings.password()).isEqualTo(PASSWORD);
        assertThat(settings.security()).isEqualTo(MailSettings.Security.TLS);
        assertThat(settings.port()).isEqualTo(993);
        assertThat(settings.toString()).doesNotContain(PASSWORD);
    }

    @Test
    void settingsThatAreWrongAreRefusedWithTheReason() throws IOException {
        assertWrong("host = 192.0.2.1\nuser = office\nsecurity = none\n", "for this machine only");
        assertWrong("host = h.example\nuser = office\nport = 0\n", "port is a number");
        assertWrong("host = h.example\nuser = office\npasword = x\n", "no setting pasword");
        assertWrong("user = office\n", "host and user");
        Path file = Files.writeString(temp.resolve("mail.properties"), "host = h.example\nuser = office\n");
        assertThatThrownBy(() -> MailSettings.read(file, Map.of())).hasMessageContaining("there is no password");
    }

    private void assertWrong(String text, String reason) throws IOException {
        Path file = Files.writeString(temp.resolve("mail.properties"), text);
        assertThatThrownBy(() -> MailSettings.read(file, Map.of(MailSettings.PASSWORD, PASSWORD)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }
}
