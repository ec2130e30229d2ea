package org.chancery.exercise;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.chancery.exercise.Truth.Addressee;
import org.chancery.exercise.Truth.Kind;

/// What the truth says and the bytes do not.
final class Contradictions {
    private static final Pattern FLEET_PAGE = Pattern.compile("PAGE \\d\\d RV[A-Z]+\\d{4} UNCLAS");
    private static final int FAR = 300;
    private static final List<String> TAGS = List.of("<br>", "<br />", "<p>", "&nbsp;", "&amp;");

    private final ExerciseMessage message;
    private final Truth truth;
    private final String text;
    private final String solid;
    private final List<String> found = new ArrayList<>();

    private Contradictions(ExerciseMessage message) {
        this.message = message;
        this.truth = message.truth();
        this.text = plain(message);
        this.solid = solid(text);
    }

    static List<String> in(ExerciseMessage message) {
        Contradictions contradictions = new Contradictions(message);
        contradictions.heading();
        contradictions.handling();
        contradictions.matter();
        contradictions.body();
        return contradictions.found;
    }

    /// The text without page lines, in capitals, with a blank for each gap and each sign that an archive has set.
    private static String plain(ExerciseMessage message) {
        boolean western = message.truth().departures().contains("WINDOWS_1252");
        String text = new String(message.bytes(), western ? Charset.forName("windows-1252") : UTF_8);
        for (String tag : TAGS) {
            text = text.replace(tag, " ");
        }
        String whole = page(message.truth()).matcher(text).replaceAll(" ");
        StringBuilder plain = new StringBuilder(whole.length());
        for (int i = 0; i < whole.length(); i++) {
            char each = whole.charAt(i);
            boolean gap = each <= ' ' || each == '\\' || each == '\u00b6' || each == '\u00a0' || each == '\u2028';
            if (!gap) {
                plain.append(Character.toUpperCase(each));
            } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        }
        return plain.toString();
    }

    private static Pattern page(Truth truth) {
        String post = Pattern.quote(truth.identity().number().post());
        return truth.form().kind() == Kind.FLEET_NOTICE
                ? FLEET_PAGE
                : Pattern.compile(post + " \\d{8}  \\d{3}(\\.\\d+)? OF  ?\\d{3}|PAGE \\d+ +" + post
                        + " +\\d{4,6} +\\d\\d OF +\\d\\d +\\d{6}Z");
    }

    private void heading() {
        stands("number", truth.reference());
        var filing = truth.heading().filing();
        String group = filing.group().isEmpty() ? "" : String.join(" ", filing.precedences()) + " " + filing.group();
        stands("filing", filing.signals().isEmpty() ? group : group + " " + filing.signals());
        var transmission = truth.heading().transmission();
        stands("channel", transmission.channel().isEmpty() ? "" : "VZCZC" + transmission.channel());
        transmission.routing().forEach(each -> stands("routing", each));
        stands("station", transmission.station());
        stands("serial", transmission.serial());
        stands("warning", transmission.warning().replaceAll(" +", " "));
        var addresses = truth.heading().addresses();
        addresses.from().ifPresent(each -> stands("from", "FM " + line(each)));
        addresses.to().forEach(each -> stands("to", line(each)));
        addresses.info().forEach(each -> stands("info", line(each)));
        addresses.exempted().forEach(each -> stands("exempted", line(each)));
    }

    private String line(Addressee addressee) {
        String word = truth.departures().contains("PRECEDENCE_MISSPELT")
                ? addressee.precedence().replace("PRIORITY", "")
                : addressee.precedence();
        String office = addressee.office().isEmpty() ? "" : "//" + addressee.office() + "//";
        String start = addressee.indicator().isEmpty() ? "" : addressee.indicator() + "/";
        boolean misspelt = !word.equals(addressee.precedence());
        String number = addressee.number().isEmpty() || misspelt ? "" : " " + addressee.number();
        return start + addressee.plad() + office + (word.isEmpty() ? "" : " " + word) + number;
    }

    private void handling() {
        truth.handling().captions().forEach(each -> stands("caption", each));
        truth.handling().correction().ifPresent(each -> stands("correction", each));
        stands("order", truth.handling().declassification().order());
        var authority = truth.handling().authority();
        stands("classifier", authority.name());
        stands("title", authority.title());
        stands("source", authority.source());
        authority.reasons().forEach(each -> stands("section", each.substring(0, 3)));
    }

    private void matter() {
        truth.matter().passing().forEach(each -> stands("passing line", each));
        truth.matter().tags().forEach(each -> stands("tag", each));
        truth.matter().persons().forEach(each -> stands("person", each));
        stands("subject", truth.subject());
        for (var each : truth.matter().references()) {
            if (!solid.contains(solid(each.text()))) {
                found.add(message.name() + " has no reference " + each.text());
            }
        }
    }

    private static String solid(String text) {
        return text.replace(" ", "").toUpperCase(Locale.ROOT);
    }

    private void body() {
        boolean numbered = truth.form().kind() != Kind.FLEET_NOTICE;
        for (var each : truth.portions()) {
            stands("phrase", each.phrase());
            stands("number", each.number());
            if (!each.mark().isEmpty() && !each.phrase().isEmpty()) {
                start(each);
            }
        }
        stands("signature", numbered ? truth.body().signature() : "");
    }

    /// The mark stands shortly before the phrase, and the number directly before the mark.
    private void start(Truth.Portion portion) {
        int phrase = solid.indexOf(portion.phrase().toUpperCase(Locale.ROOT));
        int mark = solid.lastIndexOf("(" + solid(portion.mark()) + ")", Math.max(phrase, 0));
        int end = mark;
        while (end > 0 && ".-)".indexOf(solid.charAt(end - 1)) >= 0) {
            end--;
        }
        boolean close = mark >= 0 && phrase - mark < FAR;
        if (!close || !solid.substring(0, end).endsWith(portion.number().toUpperCase(Locale.ROOT))) {
            found.add(message.name() + " does not begin as " + portion);
        }
    }

    private void stands(String what, String words) {
        String flat =
                words.replaceAll("[\\s]+", " ").replace("&amp;", " ").strip().toUpperCase(Locale.ROOT);
        if (!flat.isEmpty() && !text.contains(flat)) {
            found.add(message.name() + " has no " + what + " " + words);
        }
    }
}
