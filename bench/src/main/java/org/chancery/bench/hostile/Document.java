package org.chancery.bench.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.chancery.bench.traffic.Traffic;
import org.chancery.cable.Message;
import org.chancery.cable.MessageReader;
import org.chancery.cable.form.MessageJson;
import org.chancery.cable.form.MessageMail;
import org.chancery.cable.form.SourceDetail;
import org.chancery.marking.Scheme;

/// A well-formed document that says an exercise message, to put noise in.
enum Document {
    JSON(json(), "\":\"", "\":[", "\":{", "\"text\":\"", "{"),
    MAIL(mail(), ": ", "\r\n", "\r\n\r\n", "marking=\"", "To: ", "Subject: ");

    private final String text;
    /// A tab between each two.
    private final String places;

    Document(String text, String... places) {
        this.text = text;
        this.places = String.join("\t", places);
    }

    static Document one(Random random) {
        return random.nextBoolean() ? JSON : MAIL;
    }

    /// The document with noise at one of its places, cut to a size.
    byte[] with(String noise, Random random, int size) {
        String[] all = places.split("\t", -1);
        String place = all[random.nextInt(all.length)];
        int at = text.indexOf(place, random.nextInt(text.length()));
        int split = (at < 0 ? text.indexOf(place) : at) + place.length();
        int room = Math.max(0, size - text.length());
        String filling = noise.substring(0, Math.min(room, noise.length()));
        String whole = text.substring(0, split) + filling + text.substring(split);
        return Arrays.copyOf(whole.getBytes(StandardCharsets.ISO_8859_1), size);
    }

    private static Message message() {
        return new MessageReader(Scheme.named("us"))
                .read(Traffic.CANONICAL.first(1).getFirst());
    }

    private static String json() {
        Message message = message();
        byte[] json = new MessageJson(Scheme.named("us"))
                .write(message, Optional.empty(), message.findings(), SourceDetail.LENGTH);
        return new String(json, StandardCharsets.ISO_8859_1);
    }

    private static String mail() {
        byte[] mail = new MessageMail(Scheme.named("us"))
                .write(message())
                .value()
                .orElseThrow(() -> new IllegalStateException("the first message has a place in a mail"));
        return new String(mail, StandardCharsets.ISO_8859_1);
    }
}
