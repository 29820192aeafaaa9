package app.ukemi.domain;

/**
 * One or two sentences that a person could say out loud.
 *
 * @param firstDraft the first wording, frozen; empty before it is, and after it was deleted
 * @param draftState whether a first draft is still to be frozen, kept, or was deleted for good
 */
public record Admission(String text, String firstDraft, DraftState draftState) {

    /** Letters from which on a wording is worth freezing as the first draft. */
    public static final int DRAFT_LETTERS = 20;

    /** Nothing admitted yet. */
    public static final Admission EMPTY = new Admission("", "", DraftState.NONE);

    /** What became of the first draft. */
    public enum DraftState {
        NONE,
        KEPT,
        DELETED
    }

    public Admission withText(String next) {
        return new Admission(next, firstDraft, draftState);
    }

    /** Freezes the present wording as the first draft, once, when it is long enough to be one. */
    public Admission frozen() {
        boolean first = draftState == DraftState.NONE && text.strip().length() >= DRAFT_LETTERS;
        return first ? new Admission(text, text, DraftState.KEPT) : this;
    }

    /** Forgets the first draft; it is not frozen again. */
    public Admission withoutDraft() {
        return new Admission(text, "", DraftState.DELETED);
    }
}
