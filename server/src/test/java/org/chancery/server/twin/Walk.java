package org.chancery.server.twin;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/// A random walk of one reader through a pair, the same steps in both houses, while the archives change.
final class Walk {
    private static final int CHANGE_EVERY = 25;

    private final List<House> houses;
    private final Pair pair;
    private final List<String> routes;
    private final Requests requests;
    private final long seed;
    private final SortedMap<String, Integer> answered = new TreeMap<>();
    private int step;

    Walk(List<House> houses, Pair pair, long seed) {
        this(houses, pair, seed, _ -> true);
    }

    /// A walk over some of the routes.
    Walk(List<House> houses, Pair pair, long seed, Predicate<String> over) {
        this.houses = houses;
        this.pair = pair;
        this.seed = seed;
        requests = new Requests(new Random(seed), pair);
        routes = houses.getFirst().routes().stream().filter(over).toList();
    }

    /// Asks each route once, then at random while the archives change; the first step at which the two answers differ,
    /// told with what to repeat it by.
    Optional<String> everywhere(int count) throws IOException, InterruptedException {
        Optional<String> found = over(routes);
        for (int step = routes.size(); step < count && found.isEmpty(); step += CHANGE_EVERY) {
            pair.change();
            found = steps(CHANGE_EVERY);
        }
        return found;
    }

    /// Takes so many steps at random.
    Optional<String> steps(int count) throws IOException, InterruptedException {
        List<String> some = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            some.add(requests.route(routes));
        }
        return over(some);
    }

    private Optional<String> over(List<String> some) throws IOException, InterruptedException {
        for (String route : some) {
            step++;
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
