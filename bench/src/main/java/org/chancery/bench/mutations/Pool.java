package org.chancery.bench.mutations;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.chancery.bench.marks.MarkMix;
import org.chancery.bench.traffic.Traffic;
import org.chancery.cable.Message;
import org.chancery.cable.MessageReader;
import org.chancery.cable.form.MessageJson;
import org.chancery.cable.form.MessageMail;
import org.chancery.cable.form.SourceDetail;
import org.chancery.exercise.TrafficGenerator;
import org.chancery.marking.Scheme;

/// What is mutated: exercise messages of both kinds, what they say as JSON and mail, and the markings in them. The
/// same in each run.
///
/// @param inputs by kind of input
record Pool(Map<Subject, List<byte[]>> inputs) {
    /// Short messages, so that many are read; with some of any length.
    private static final int SHORT = 2_000;
    private static final int MESSAGES = 300;
    private static final int ANY_LENGTH = 12;

    Pool {
        inputs = Map.copyOf(inputs);
    }

    static Pool make() {
        List<byte[]> messages = messages();
        Scheme scheme = Scheme.named("us");
        MessageReader reader = new MessageReader(scheme);
        MessageJson json = new MessageJson(scheme);
        MessageMail mail = new MessageMail(scheme);
        List<byte[]> documents = new ArrayList<>();
        List<byte[]> mails = new ArrayList<>();
        List<byte[]> authorities = new ArrayList<>();
        for (byte[] bytes : messages) {
            Message message = reader.read(bytes);
            SourceDetail detail = documents.size() % 4 == 0 ? SourceDetail.BYTES : SourceDetail.LENGTH;
            documents.add(json.write(message, Optional.empty(), message.findings(), detail));
            mail.write(message).value().ifPresent(mails::add);
            message.body()
                    .fields()
                    .order()
                    .ifPresent(o -> authorities.add(utf8(o.element().text())));
            message.body()
                    .fields()
                    .authority()
                    .ifPresent(a -> authorities.add(utf8(a.element().text())));
        }
        List<byte[]> marks = MarkMix.KINDS.marks().stream().map(Pool::utf8).toList();
        return new Pool(Map.of(
                Subject.MESSAGE, messages,
                Subject.MARK, marks,
                Subject.AUTHORITY, authorities,
                Subject.JSON, documents,
                Subject.MAIL, mails));
    }

    private static List<byte[]> messages() {
        List<byte[]> messages = new ArrayList<>();
        for (Traffic traffic : Traffic.values()) {
            TrafficGenerator generator = traffic.generator();
            messages.addAll(traffic.first(ANY_LENGTH));
            for (int taken = 0; taken < MESSAGES; ) {
                byte[] message = generator.next().bytes();
                if (message.length <= SHORT) {
                    messages.add(message);
                    taken++;
                }
            }
        }
        return messages;
    }

    /// One of the inputs of a kind.
    byte[] one(Subject subject, Random random) {
        List<byte[]> all = inputs.getOrDefault(subject, List.of());
        return all.get(random.nextInt(all.size()));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
