package org.chancery.archive.internal.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.chancery.archive.Ids;
import org.chancery.archive.ImportListener;
import org.chancery.archive.SearchPage;
import org.chancery.archive.SearchRequest;
import org.chancery.archive.internal.filing.Desk;
import org.chancery.archive.internal.filing.Importing;
import org.chancery.archive.internal.filing.Remarking;
import org.chancery.archive.internal.search.Search;
import org.chancery.exercise.TrafficGenerator;
import org.chancery.marking.Clearance;
import org.chancery.marking.Label;
import org.chancery.marking.Scheme;
import org.chancery.store.DatabaseSettings;
import org.chancery.store.LabelRows;
import org.chancery.store.Reader;
import org.chancery.store.Store;
import org.chancery.store.Tables.Portions;
import org.chancery.store.testing.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Readers of five clearances search the same messages, and each is answered as by an index of only what they may
/// see. The messages are the real public ones where they stand (`-Dchancery.data=DIR`), else invented ones; a part
/// of their portions is given labels that real public messages never bear.
@Execution(ExecutionMode.CONCURRENT)
final class FiveClearancesTest {
    private static final Scheme US = Scheme.named("us");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final long SEED = 20_261_125;
    private static final int INVENTED = 300;
    private static final int QUERIES = 25;
    private static final List<String> MARKS = List.of("U", "SBU", "C//REL TO USA, GBR", "C//NF", "S//NF", "TS");
    private static final List<Reader> READERS = List.of(
            reader("U", ""),
            reader("U", "USA", "SBU", Scheme.UNMARKED),
            reader("C", "GBR", Scheme.UNMARKED),
            reader("S", "USA", Scheme.UNMARKED, "SBU"),
            reader("TS", "USA", Scheme.UNMARKED, "SBU"));

    private final Random random = new Random(SEED);

    @TempDir
    Path folder;

    @Test
    void eachIsAnsweredAsByAnIndexOfOnlyWhatTheyMaySee() throws IOException {
        try (Store store = Store.open(new DatabaseSettings(TestPostgres.newDatabase(), "", ""), Clock.systemUTC())) {
            Path messages = messages();
            new Importing(US, Desk.ofOffice(store, Ids.random(), "tester"), ImportListener.none())
                    .of(List.of(messages));
            remark(store);
            List<IndexedPortion> all = all(store);
            System.out.println("Five clearances over " + all.size() + " portions of " + messages);
            UUID office = Indexing.office(store);
            try (PortionIndex index = PortionIndex.open(folder.resolve("index"), office);
                    Indexing indexing = new Indexing(store, index)) {
                indexing.catchUp();
                Set<Integer> seen = new TreeSet<>();
                for (Reader reader : READERS) {
                    Set<Integer> sight = store.read(reader, LabelRows::inSight).keySet();
                    List<IndexedPortion> visible = all.stream()
                            .filter(portion -> sight.contains(portion.label()))
                            .toList();
                    seen.add(visible.size());
                    compareAnswers(index, sight, visible);
                    comparePages(store, index, reader, visible, office);
                }
                assertThat(seen)
                        .as("what the five see, and the last of them everything")
                        .hasSize(READERS.size())
                        .contains(all.size());
            }
        }
    }

    private Path messages() throws IOException {
        Path real = Path.of(System.getProperty("chancery.data", "no-such-folder"), "navadmin");
        if (Files.isDirectory(real)) {
            return real;
        }
        System.out.println("No real messages at " + real + ": invented ones take their place");
        Path invented = Files.createDirectories(folder.resolve("invented"));
        TrafficGenerator traffic = new TrafficGenerator(SEED);
        for (int i = 0; i < INVENTED; i++) {
            Files.write(invented.resolve(i + ".txt"), traffic.next().bytes());
        }
        return invented;
    }

    private void remark(Store store) {
        List<Label> labels = MARKS.stream()
                .map(mark -> US.readPortion(mark, TODAY).orElseThrow().label())
                .toList();
        store.asRegistry("tester", tx -> {
            List<UUID> portions = tx.dsl()
                    .select(Portions.ID)
                    .from(Portions.PORTION)
                    .where(Portions.KIND.eq("PARAGRAPH"))
                    .orderBy(Portions.BODY, Portions.ID)
                    .fetch(Portions.ID);
            for (UUID portion : portions) {
                if (random.nextInt(8) == 0) {
                    new Remarking(tx).portion(portion, labels.get(random.nextInt(labels.size())), "an exercise");
                }
            }
            return portions.size();
        });
    }

    private static List<IndexedPortion> all(Store store) {
        ChangeLog log = new ChangeLog(store, Integer.MAX_VALUE, Long.MAX_VALUE);
        Changes changes = log.after(0).orElseThrow();
        List<IndexedPortion> all = new ArrayList<>(changes.added());
        all.addAll(changes.replaced());
        return all;
    }

    /// Hits with scores by their bits, words and totals, of single queries.
    private void compareAnswers(PortionIndex index, Set<Integer> sight, List<IndexedPortion> visible)
            throws IOException {
        try (PortionIndex.View view = index.view(sight);
                DirectoryReader fresh = Answers.fresh(visible)) {
            Answers given = new Answers(view.searcher());
            Answers due = Answers.of(fresh);
            assertThat(given.words()).isEqualTo(due.words());
            assertThat(given.totals()).isEqualTo(due.totals());
            List<String> words = words(visible);
            for (int i = 0; i < QUERIES; i++) {
                Query query = query(words);
                assertThat(given.to(query)).as("seed %d, %s", SEED, query).isEqualTo(due.to(query));
            }
        }
    }

    /// Whole answers: messages, passages, facets, what was meant.
    private void comparePages(Store store, PortionIndex index, Reader reader, List<IndexedPortion> visible, UUID office)
            throws IOException {
        Path alone = folder.resolve(reader.clearance().level().name()
                + reader.clearance().controls().size());
        try (PortionIndex limit = PortionIndex.open(alone, office)) {
            limit.apply(new Changes(1, visible.getLast().id(), visible, List.of(), Set.of(), false));
            List<String> words = words(visible);
            long messages = 0;
            for (int i = 0; i < QUERIES; i++) {
                SearchRequest request = new SearchRequest(text(words), 1);
                SearchPage page = store.read(reader, tx -> new Search(index, US).answer(tx, request));
                SearchPage due = store.read(reader, tx -> new Search(limit, US).answer(tx, request));
                assertThat(page).as("seed %d, %s", SEED, request).isEqualTo(due);
                messages += page.messages();
            }
            assertThat(messages).as("answers that say something").isGreaterThan(QUERIES);
        }
    }

    /// Words of the whole text, seen or not, and of what is seen.
    private List<String> words(List<IndexedPortion> portions) {
        List<String> words = new ArrayList<>();
        portions.stream()
                .sorted(Comparator.comparing(IndexedPortion::text))
                .filter(_ -> random.nextInt(20) == 0)
                .flatMap(portion -> Stream.of(portion.text().split("[^A-Za-z]+", -1)))
                .filter(word -> word.length() > 2)
                .forEach(words::add);
        return words;
    }

    private String word(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private Query query(List<String> words) {
        return switch (random.nextInt(4)) {
            case 0 -> term(words);
            case 1 -> new PhraseQuery(4, Fields.TEXT, folded(words), folded(words));
            case 2 -> new PrefixQuery(new Term(Fields.TEXT, folded(words).substring(0, 3)));
            default ->
                new BooleanQuery.Builder()
                        .add(term(words), Occur.SHOULD)
                        .add(term(words), Occur.SHOULD)
                        .add(term(words), Occur.MUST_NOT)
                        .build();
        };
    }

    private TermQuery term(List<String> words) {
        String word = folded(words);
        return new TermQuery(new Term(Fields.TEXT, word));
    }

    private String folded(List<String> words) {
        return Analysis.value(word(words));
    }

    private String text(List<String> words) {
        String one = word(words);
        String other = word(words);
        return switch (random.nextInt(6)) {
            case 0 -> one;
            case 1 -> one + " OR " + other;
            case 2 -> one + " -" + other;
            case 3 -> one.substring(0, 3) + "*";
            case 4 -> "subject:" + one + " OR level:>=" + (random.nextBoolean() ? "C" : "S");
            default -> one + " NEAR/8 " + other + " OR " + other;
        };
    }

    private static Reader reader(String level, String country, String... controls) {
        return new Reader(
                "reader",
                new Clearance(
                        US.level(level).orElseThrow(), new TreeSet<>(List.of(controls)), country, new TreeSet<>()));
    }
}
