package org.chancery.server.twin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.chancery.archive.Archive;
import org.chancery.archive.ImportItem;
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
    private final Account account;
    private final Random random;
    private int seen;
    private int turn;

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
        plant(sound -> sound);
    }

    Seat seat() {
        return seat;
    }

    /// Turns the servers to the archives, each behind what may leak.
    void plant(UnaryOperator<Archive> leak) throws IOException, InterruptedException {
        for (int side = 0; side < twins.size(); side++) {
            Twin twin = twins.get(side);
            houses.get(side).turnTo(leak.apply(twin.archive()), twin.accounts());
            houses.get(side).signIn(seat.username());
        }
    }

    /// One change at random.
    void change() {
        turn++;
        int side = random.nextInt(twins.size());
        switch (random.nextInt(4)) {
            case 0 -> {
                seen++;
                for (int each = 0; each < twins.size(); each++) {
                    twins.get(each).file(List.of(traffic.seen(seen, each)));
                }
            }
            case 1 ->
                twins.get(side)
                        .accounts()
                        .put(
                                new Seat("hidden-" + side + "-" + turn, seat.clearance())
                                        .account(account.passwordHash()),
                                "tester");
            default -> twins.get(side).file(List.of(traffic.hidden(turn, side)));
        }
    }

    @Override
    public void close() {
        twins.forEach(Twin::close);
    }
}
