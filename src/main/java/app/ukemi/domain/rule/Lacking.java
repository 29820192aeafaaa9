package app.ukemi.domain.rule;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is missing, in the order in which it is asked for. */
final class Lacking {
    private final List<Missing> missing = new ArrayList<>();

    Lacking unless(boolean there, Missing what) {
        if (!there) {
            missing.add(what);
        }
        return this;
    }

    List<Missing> list() {
        return List.copyOf(missing);
    }
}
