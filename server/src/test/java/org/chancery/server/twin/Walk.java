package org.chancery.server.twin;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/// A random walk of one reader through a pair, the same steps in both houses, while the archives change.
final class Walk {
    private static final int CHANGE_EVERY = 25;

    private final List<House> houses;
    private final Pair pair;
    private final List<String> routes;
    private final Requests requests;
    private final long seed;
    private final SortedMap<String, Integer> answered = new TreeMap<>();

    Walk(List<House> houses, Pair pair, long seed) {
        this.houses = houses;
        this.pair = pair;
        this.seed = seed;
        requests = new Requests(new Random(seed));
        routes = List.copyOf(houses.getFirst().routes());
    }

    /// Takes so many steps, over each route once and then at random; the first at which the two answers differ, told
    /// with what to repeat it by.
    ///
    /// @param changing whether the archives change meanwhile
    Optional<String> steps(int count, boolean changing) throws IOException, InterruptedException {
        for (int step = 1; step <= count; step++) {
            if (changing && step % CHANGE_EVERY == 0) {
                pair.change();
            }
            String route = step <= routes.size() ? routes.get(step - 1) : requests.route(routes);
            Asked asked = requests.ask(route);
            Answer one = houses.getFirst().ask(pair.seat().username(), asked);
            Answer other = houses.getLast().ask(pair.seat().username(), asked);
            answered.merge(route + " " + one.status(), 1, Integer::sum);
            Optional<String> difference = one.difference(other);
            if (difference.isPresent()) {
                return Optional.of("seed %d, %s, step %d, %s: %s"
                        .formatted(seed, pair.seat().username(), step, asked, difference.get()));
            }
            requests.learn(one);
        }
        return Optional.empty();
    }

    /// How often each route was answered with each status.
    Map<String, Integer> answered() {
        return answered;
    }
}
