package app.ukemi.house;

import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.Set;

/** The dependency table of the design: which room may use which. */
final class Rooms {
    static final String HOUSE = "app.ukemi";
    private static final String ROOT = "";

    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            entry("house", Set.of()),
            entry("domain", Set.of()),
            entry("i18n", Set.of()),
            entry("background", Set.of()),
            entry("ownership", Set.of("domain")),
            entry("vault", Set.of("domain")),
            entry("db", Set.of("domain", "vault")),
            entry("print", Set.of("domain", "i18n")),
            entry("exchange", Set.of("domain", "i18n")),
            entry("journal", Set.of("domain", "db", "vault", "background")),
            entry("cli", Set.of(
                    "domain", "i18n", "background", "ownership", "vault", "db", "print", "exchange", "journal")),
            entry("ui", Set.of("journal", "print", "exchange", "ownership", "domain", "i18n", "background")));

    /** Parts of the screens that every feature may use. */
    private static final Set<String> SHARED_FEATURES = Set.of("", "control", "dialog");

    private Rooms() {}

    static boolean inHouse(JavaClass type) {
        return type.getPackageName().equals(HOUSE) || type.getPackageName().startsWith(HOUSE + ".");
    }

    static boolean mayUse(JavaClass user, JavaClass used) {
        String from = part(user, 0);
        String to = part(used, 0);
        if (from.equals(to)) {
            return !from.equals("ui") || featureMayUse(part(user, 1), part(used, 1));
        }
        return from.equals(ROOT) || to.equals("house") || MAY_USE.getOrDefault(from, Set.of()).contains(to);
    }

    private static boolean featureMayUse(String from, String to) {
        return from.equals(to) || from.equals("shell") || SHARED_FEATURES.contains(to);
    }

    static boolean isKnown(JavaClass type) {
        return part(type, 0).equals(ROOT) || MAY_USE.containsKey(part(type, 0));
    }

    static boolean isIn(JavaClass type, String... rooms) {
        return Set.of(rooms).contains(part(type, 0));
    }

    /** The name of the room, or of the feature within it; the root is the empty name. */
    private static String part(JavaClass type, int depth) {
        String[] parts = type.getPackageName().split("\\.");
        int index = depth + 2;
        return parts.length > index ? parts[index] : ROOT;
    }
}
