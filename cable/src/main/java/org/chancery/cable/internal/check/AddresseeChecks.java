package org.chancery.cable.internal.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.cable.Addressee;
import org.chancery.cable.Precedence;
import org.chancery.cable.Rule;
import org.chancery.cable.TimeLine;

/// What must hold among the addressees, and between them and format line 5.
///
/// One address may be reached over two stations, so two addressees are the same only where their routing indicators
/// are, or where one is exempted, who mostly has none.
final class AddresseeChecks {
    private static final int SHORTEST_NAME = 4;
    /// From this many comparisons on, names are looked up.
    private static final int MANY = 400;
    private static final int MOST_EXEMPT = 64;

    private AddresseeChecks() {}

    static void check(Examined e) {
        List<Addressee> to = e.heading.to();
        List<Addressee> info = e.heading.info();
        precedence(e, to, info);
        twice(e, to);
        twice(e, info);
        both(e, to, info);
        exempt(e, to, e.heading.exempt());
        exempt(e, info, e.heading.exempt());
    }

    /// The first addressee whose word is above format lines 2 and 5 both.
    private static void precedence(Examined e, List<Addressee> to, List<Addressee> info) {
        if (e.heading.time().isEmpty() || e.heading.time().get().action().isEmpty()) {
            return;
        }
        TimeLine line = e.heading.time().get();
        Precedence highest = higher(line.action().get(), line.info());
        if (e.heading.transmission().routing().isPresent()) {
            highest = higher(highest, e.heading.transmission().routing().get().precedence());
        }
        if (!above(e, to, highest)) {
            above(e, info, highest);
        }
    }

    private static Precedence higher(Precedence one, Optional<Precedence> other) {
        return other.isPresent() && other.get().compareTo(one) > 0 ? other.get() : one;
    }

    private static boolean above(Examined e, List<Addressee> list, Precedence highest) {
        for (int i = 0; i < list.size(); i++) {
            Addressee addressee = list.get(i);
            if (addressee.precedence().isPresent()
                    && meant(addressee.precedence().get()).compareTo(highest) > 0) {
                String message =
                        addressee.precedence().get() + " for " + addressee.name() + ", the message is " + highest;
                e.find(Rule.ADDRESSEE_PRECEDENCE, addressee.span(), message);
                return true;
            }
        }
        return false;
    }

    private static Precedence meant(String word) {
        return switch (word) {
            case "FLASH" -> Precedence.FLASH;
            case "IMMEDIATE", "NIACT IMMEDIATE" -> Precedence.IMMEDIATE;
            case "PRIORITY" -> Precedence.PRIORITY;
            default -> Precedence.ROUTINE;
        };
    }

    private static void twice(Examined e, List<Addressee> list) {
        boolean many = many(list, list);
        Set<String> names = many ? new HashSet<>(list.size() * 2) : Set.of();
        for (int i = 0; i < list.size(); i++) {
            Addressee addressee = list.get(i);
            boolean again = many ? !names.add(key(addressee)) : among(list, i, addressee);
            if (again && addressee.name().length() >= SHORTEST_NAME) {
                e.find(Rule.ADDRESSEE_TWICE, addressee.span(), addressee.name() + " stands in the list already");
            }
        }
    }

    private static boolean many(List<Addressee> one, List<Addressee> other) {
        return (long) one.size() * other.size() > MANY;
    }

    private static void both(Examined e, List<Addressee> to, List<Addressee> info) {
        if (to.isEmpty() || info.isEmpty()) {
            return;
        }
        boolean many = many(to, info);
        Set<String> names = many ? keys(to) : Set.of();
        for (int i = 0; i < info.size(); i++) {
            Addressee addressee = info.get(i);
            boolean again = many ? names.contains(key(addressee)) : among(to, to.size(), addressee);
            if (again && addressee.name().length() >= SHORTEST_NAME) {
                String message = addressee.name() + " is addressed for action and for information";
                e.find(Rule.ACTION_AND_INFO, addressee.span(), message);
            }
        }
    }

    private static void exempt(Examined e, List<Addressee> list, List<Addressee> exempt) {
        for (int i = 0; i < Math.min(exempt.size(), MOST_EXEMPT); i++) {
            Addressee exempted = exempt.get(i);
            for (int j = 0; j < list.size(); j++) {
                if (list.get(j).name().equals(exempted.name())
                        && exempted.name().length() >= SHORTEST_NAME) {
                    String message = exempted.name() + " is exempted, and addressed by name";
                    e.find(Rule.EXEMPT_AND_ADDRESSED, exempted.span(), message);
                    break;
                }
            }
        }
    }

    private static boolean among(List<Addressee> list, int size, Addressee addressee) {
        for (int i = 0; i < size; i++) {
            Addressee other = list.get(i);
            if (other.name().equals(addressee.name())
                    && other.office().equals(addressee.office())
                    && other.indicator().equals(addressee.indicator())) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> keys(List<Addressee> list) {
        Set<String> keys = new HashSet<>(list.size() * 2);
        list.forEach(addressee -> keys.add(key(addressee)));
        return keys;
    }

    private static String key(Addressee addressee) {
        return addressee.indicator().orElse("") + '/' + addressee.name() + "//"
                + addressee.office().orElse("");
    }
}
