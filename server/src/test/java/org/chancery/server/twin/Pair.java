package org.chancery.server.twin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.ObjIntConsumer;
import java.util.function.UnaryOperator;
import org.chancery.archive.Archive;
import org.chancery.archive.ImportItem;
import org.chancery.archive.MessageView;
import org.chancery.archive.PortionView;
import org.chancery.server.Holdings;
import org.chancery.server.twin.Ground.Seat;
import org.chancery.store.Account;

/// Two archives that differ only above one reader, each behind a server; and how they go on changing: what the reader
/// sees in the same way, what not in a way of each one's own.
final class Pair implements AutoCloseable {
    private static final int FIRST = 24;
    private static final int HIDDEN = 4;

    private final List<House> houses;
    private final List<Twin> twins;
    private final Seat seat;
    private final TwinTraffic traffic;
    private final DeskTraffic desks;
    private final Account account;
    private final Random random;
    private int seen;
    private int turn;
    private int handed;

    /// @param houses the two servers, turned to the archives
    /// @param hash of the password that all accounts share
    Pair(List<House> houses, Path folder, Seat seat, String hash, long seed) throws IOException, InterruptedException {
        this.houses = houses;
        this.seat = seat;
        account = seat.account(hash);
        random = new Random(seed);
        traffic = new TwinTraffic(seed, seat.clearance());
        twins = List.of(new Twin(folder.resolve("one")), new Twin(folder.resolve("other")));
        for (int side = 0; side < twins.size(); side++) {
            Twin twin = twins.get(side);
            List<ImportItem> items = new ArrayList<>();
            for (int number = 1; number <= FIRST; number++) {
                items.add(traffic.seen(number, side));
            }
            for (int i = 0; i < HIDDEN * (1 + 2 * side); i++) {
                items.add(traffic.hidden(turn++, side));
            }
            twin.file(items);
            twin.accounts().put(account, "tester");
        }
        seen = FIRST;
        desks = new DeskTraffic(twins, traffic, account.reader());
        desks.begin(random);
        plant(sound -> sound);
    }

    /// How often something was handed in, over all walks.
    int handed() {
        return handed;
    }

    /// The number of what is handed in next.
    int handIn() {
        handed++;
        return handed;
    }

    TwinTraffic traffic() {
        return traffic;
    }

    Seat seat() {
        return seat;
    }

    /// Turns the servers to the archives, each behind what may leak.
    void plant(UnaryOperator<Archive> leak) throws IOException, InterruptedException {
        plantIn(holdings -> new Holdings(
                leak.apply(holdings.archive()),
                holdings.traffic(),
                holdings.searches(),
                holdings.folders(),
                holdings.accounts()));
    }

    /// As [#plant], behind whatever else the server holds.
    void plantIn(UnaryOperator<Holdings> leak) throws IOException, InterruptedException {
        for (int side = 0; side < twins.size(); side++) {
            Twin twin = twins.get(side);
            houses.get(side).turnTo(leak.apply(Holdings.of(twin.archive(), twin.accounts())));
            houses.get(side).signIn(seat.username());
        }
    }

    /// One change at random.
    void change() {
        turn++;
        int side = random.nextInt(twins.size());
        desks.keep(side, random);
        switch (random.nextInt(10)) {
            case 0 -> {
                seen++;
                both((twin, own) -> twin.file(List.of(traffic.seen(seen, own))));
            }
            case 1 -> twins.get(side).accounts().put(stranger(side).account(account.passwordHash()), "tester");
            case 2, 3 -> twins.get(side).remark(TwinTraffic.WITHHELD, traffic.hiddenLabel(random), random);
            case 4 -> twins.get(side).remove(TwinTraffic.WITHHELD, random);
            case 5 -> raise();
            case 6 -> removeSeen();
            default -> twins.get(side).file(List.of(traffic.hidden(turn, side)));
        }
    }

    private Seat stranger(int side) {
        return new Seat("hidden-" + side + "-" + turn, seat.clearance());
    }

    /// A portion goes out of sight, in each twin its own way.
    private void raise() {
        List<PortionView> shown = shown().stream()
                .flatMap(view -> view.portions().stream())
                .filter(portion -> portion.kind().equals("PARAGRAPH"))
                .toList();
        if (!shown.isEmpty()) {
            PortionView portion = TwinTraffic.pick(random, shown);
            both((twin, _) -> twin.remark(portion.id(), traffic.hiddenLabel(random)));
        }
    }

    private void removeSeen() {
        List<MessageView> shown = shown();
        if (!shown.isEmpty()) {
            UUID message = TwinTraffic.pick(random, shown).citation().message();
            both((twin, _) -> twin.remove(message));
        }
    }

    /// Some messages as the reader sees them.
    private List<MessageView> shown() {
        return twins.getFirst().messages(account.reader(), TwinTraffic.pick(random, TwinTraffic.WORDS));
    }

    private void both(ObjIntConsumer<Twin> change) {
        for (int side = 0; side < twins.size(); side++) {
            change.accept(twins.get(side), side);
        }
    }

    @Override
    public void close() {
        twins.forEach(Twin::close);
    }
}
