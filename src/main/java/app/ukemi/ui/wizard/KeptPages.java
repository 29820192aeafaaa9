package app.ukemi.ui.wizard;

import app.ukemi.domain.Mistake;
import app.ukemi.domain.Step;
import app.ukemi.ui.control.Editing;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The pages of mistakes that were left with something in them that cannot be read, such as a date that is none: what
 * was typed belongs to no part of the mistake yet, and still stands there when one comes back to it.
 */
public final class KeptPages {
    private final Map<UUID, Kept> all = new LinkedHashMap<>();
    private final int most;

    /** Of no more mistakes than so many, those left last: pages are large. */
    public KeptPages(int most) {
        this.most = most;
    }

    /** The pages of one mistake, which they edit. */
    private record Kept(Editing<Mistake> mistake, Map<Step, StepPage> pages) {}

    /** The pages that were kept of this mistake; none where it has been read anew since. */
    Map<Step, StepPage> of(Editing<Mistake> mistake) {
        Kept kept = all.remove(mistake.get().id());
        return kept != null && kept.mistake().equals(mistake) ? kept.pages() : new EnumMap<>(Step.class);
    }

    /** Keeps those of the pages on which something stands that could not be read. */
    void keep(Editing<Mistake> mistake, Map<Step, StepPage> pages) {
        Map<Step, StepPage> unread = new EnumMap<>(Step.class);
        pages.forEach((step, page) -> {
            if (page.isUnread()) {
                unread.put(step, page);
            }
        });
        if (!unread.isEmpty()) {
            all.put(mistake.get().id(), new Kept(mistake, unread));
            if (all.size() > most) {
                all.remove(all.keySet().iterator().next());
            }
        }
    }
}
