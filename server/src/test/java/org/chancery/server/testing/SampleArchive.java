package org.chancery.server.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.archive.Archive;
import org.chancery.archive.Facet;
import org.chancery.archive.ImportFile;
import org.chancery.archive.ImportListener;
import org.chancery.archive.IntakeReport;
import org.chancery.archive.MessageHit;
import org.chancery.archive.MessageView;
import org.chancery.archive.PortionHit;
import org.chancery.archive.PortionView;
import org.chancery.archive.QueryProblem;
import org.chancery.archive.SearchPage;
import org.chancery.archive.SearchRequest;
import org.chancery.marking.Label;
import org.chancery.marking.Scheme;
import org.chancery.store.Reader;

/// An archive in memory that keeps the archive's promises for a handful of invented messages.
///
/// Words and phrases are looked for as they are; there is no ranking.
public final class SampleArchive implements Archive {
    private static final Pattern TERM = Pattern.compile("\"([^\"]+)\"|(\\S+)");

    private final Scheme scheme;
    private final List<SampleMessage> messages;

    public SampleArchive(Scheme scheme) {
        this.scheme = scheme;
        this.messages = SampleTraffic.messages(scheme);
    }

    /// The id of the message whose number this is.
    public UUID id(String reference) {
        return messages.stream()
                .map(SampleMessage::citation)
                .filter(citation -> citation.reference().equals(reference))
                .findFirst()
                .orElseThrow()
                .message();
    }

    @Override
    public SearchPage search(Reader reader, SearchRequest request) {
        if (request.text().contains("fail the archive")) {
            throw new IllegalStateException("asked to fail, with a detail that no page may show");
        }
        if (request.text().contains("tgas:")) {
            return problem(request);
        }
        List<Pattern> terms = terms(request.text());
        List<MessageHit> hits = new ArrayList<>();
        long found = 0;
        for (SampleMessage message : messages) {
            List<PortionHit> portions = message.portions(reader.clearance()).stream()
                    .filter(portion -> terms.stream()
                            .allMatch(term -> term.matcher(portion.text()).find()))
                    .map(portion -> hit(portion, terms))
                    .toList();
            found += portions.size();
            if (!portions.isEmpty()) {
                List<PortionHit> shown = portions.subList(0, Math.min(portions.size(), MessageHit.SHOWN));
                hits.add(new MessageHit(
                        message.citation(),
                        message.subject(reader.clearance()),
                        shown,
                        portions.size() - shown.size()));
            }
        }
        return page(request, hits, found);
    }

    private SearchPage page(SearchRequest request, List<MessageHit> hits, long found) {
        int from = Math.min(hits.size(), (request.page() - 1) * SearchRequest.PAGE_SIZE);
        List<MessageHit> shown = hits.subList(from, Math.min(hits.size(), from + SearchRequest.PAGE_SIZE));
        Label label = scheme.unclassified();
        for (MessageHit hit : shown) {
            label = hit.portions().stream().map(PortionHit::label).reduce(label, Label::join);
            label = hit.subject().map(subject -> subject.label()).stream().reduce(label, Label::join);
        }
        Optional<String> meant = request.text().equals("harbr") ? Optional.of("harbor") : Optional.empty();
        return new SearchPage(
                request,
                hits.size(),
                found,
                shown,
                facets(request, hits),
                Optional.empty(),
                meant,
                request.order(),
                label);
    }

    private SearchPage problem(SearchRequest request) {
        int at = request.text().indexOf("tgas:");
        QueryProblem problem = new QueryProblem(
                at, at + 5, "There is no field “tgas”.", request.text().replace("tgas:", "tags:"));
        return new SearchPage(
                request,
                0,
                0,
                List.of(),
                List.of(),
                Optional.of(problem),
                Optional.empty(),
                request.order(),
                scheme.unclassified());
    }

    private static List<Facet> facets(SearchRequest request, List<MessageHit> hits) {
        if (!request.facets() || hits.isEmpty()) {
            return List.of();
        }
        String text = request.text();
        List<Facet.Value> posts = List.of(
                new Facet.Value("EMBASSY KESTREL BAY", 28, text + " from:=\"EMBASSY KESTREL BAY\"", false),
                new Facet.Value("<b>EMBASSY</b> PORTO SERENO", 1, "", false));
        List<Facet.Value> tags = List.of(
                new Facet.Value("PREL", 12, text + " tags:=PREL", false), new Facet.Value("MARR", 3, text, true));
        List<Facet.Value> levels = List.of(
                new Facet.Value("U", 20, text + " level:U", false), new Facet.Value("C", 9, text + " level:C", false));
        return List.of(
                new Facet("from", posts, 0),
                new Facet("tags", tags, 1_204),
                new Facet("dtg", List.of(new Facet.Value("2026", 29, text + " dtg:2026", false)), 0),
                new Facet("level", levels, 0),
                new Facet("precedence", List.of(new Facet.Value("EMERGENCY_COMMAND", 1, text, false)), 0));
    }

    @Override
    public SearchPage export(Reader reader, SearchRequest request) {
        return search(reader, request);
    }

    @Override
    public List<String> suggest(Reader reader, String query) {
        return query.startsWith("harb") ? List.of("harbor", "harbormaster") : List.of();
    }

    private static List<Pattern> terms(String query) {
        List<Pattern> terms = new ArrayList<>();
        Matcher matcher = TERM.matcher(query.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            String term = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
            terms.add(Pattern.compile(Pattern.quote(term), Pattern.CASE_INSENSITIVE));
        }
        return terms;
    }

    private static PortionHit hit(PortionView portion, List<Pattern> terms) {
        String text = portion.text().replaceAll("\\s+", " ");
        Matcher hit = Pattern.compile(
                        terms.stream().map(Pattern::pattern).collect(Collectors.joining("|")), Pattern.CASE_INSENSITIVE)
                .matcher(text);
        List<PortionHit.Fragment> fragments = new ArrayList<>();
        int from = 0;
        while (hit.find()) {
            fragments.add(new PortionHit.Fragment(text.substring(from, hit.start()), false));
            fragments.add(new PortionHit.Fragment(hit.group(), true));
            from = hit.end();
        }
        fragments.add(new PortionHit.Fragment(text.substring(from, Math.min(text.length(), from + 160)), false));
        return new PortionHit(portion.id(), portion.number(), portion.mark(), portion.label(), fragments);
    }

    @Override
    public Optional<MessageView> read(Reader reader, UUID id) {
        return find(id).flatMap(message -> message.view(reader.clearance()));
    }

    @Override
    public Optional<byte[]> bytes(Reader reader, UUID id) {
        return find(id).filter(message -> message.view(reader.clearance())
                        .flatMap(MessageView::overall)
                        .isPresent())
                .map(SampleMessage::bytes);
    }

    /// Takes a file for the messages whose numbers stand in its lines; a line that is no number of
    /// one is refused.
    @Override
    public IntakeReport file(Reader reader, List<ImportFile> files, ImportListener listener) throws IOException {
        SampleIntake intake = new SampleIntake(scheme, reader);
        for (ImportFile file : files) {
            for (String line : Files.readAllLines(file.path())) {
                Optional<SampleMessage> found = messages.stream()
                        .filter(message -> message.citation().reference().equals(line))
                        .findFirst();
                found.ifPresentOrElse(intake::take, () -> intake.refuse(file.name(), line));
            }
        }
        return intake.report(files.size());
    }

    private Optional<SampleMessage> find(UUID id) {
        return messages.stream()
                .filter(message -> message.citation().message().equals(id))
                .findFirst();
    }

    @Override
    public void close() {}
}
