package app.ukemi.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * One or two sentences that a person could say out loud.
 *
 * @param firstDraft the first wording, frozen; empty before it is, and after it was deleted
 * @param draftState whether a first draft is still to be frozen, kept, or was deleted for good
 * @param kept what the admission check found and the user said to be a fact, here or in the first notice
 */
public record Admission(String text, String firstDraft, DraftState draftState, List<KeptFinding> kept) {

    /** Letters from which on a wording is worth freezing as the first draft. */
    public static final int DRAFT_LETTERS = 20;

    /** Nothing admitted yet. */
    public static final Admission EMPTY = new Admission("", "", DraftState.NONE, List.of());

    /** What became of the first draft. */
    public enum DraftState {
        NONE,
        KEPT,
        DELETED
    }

    public Admission {
        kept = List.copyOf(kept);
    }

    public Admission withText(String next) {
        return new Admission(next, firstDraft, draftState, kept);
    }

    public Admission withKept(List<KeptFinding> next) {
        return new Admission(text, firstDraft, draftState, next);
    }

    /** Keeps one more, once. */
    public Admission keeping(KeptFinding fact) {
        List<KeptFinding> next = new ArrayList<>(kept);
        next.remove(fact);
        next.add(fact);
        return withKept(next);
    }

    /** Keeps it no longer. */
    public Admission asking(KeptFinding again) {
        return withKept(kept.stream().filter(fact -> !fact.equals(again)).toList());
    }

    /** Freezes the present wording as the first draft, once, when it is long enough to be one. */
    public Admission frozen() {
        boolean first = draftState == DraftState.NONE && text.strip().length() >= DRAFT_LETTERS;
        return first ? new Admission(text, text, DraftState.KEPT, kept) : this;
    }

    /** Forgets the first draft, and what was kept of its words alone; it is not frozen again. */
    public Admission withoutDraft() {
        List<KeptFinding> still = kept.stream()
                .filter(fact -> fact.isIn(text) || !fact.isIn(firstDraft))
                .toList();
        return new Admission(text, "", DraftState.DELETED, still);
    }
}
