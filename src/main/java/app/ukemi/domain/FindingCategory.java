package app.ukemi.domain;

/**
 * What words of an admission may do besides admitting: the first eleven hand part of it back, the last takes on too
 * much. The strongest stand first. Where each is from is told in the cue lists of {@code app.ukemi.ownership}.
 */
public enum FindingCategory {
    /** Somebody else should have. */
    SHIFT,
    /** It happened, and nobody did it. */
    AGENTLESS,
    /** Owned, and taken back in the same breath. */
    CANCELLING_TURN,
    /** Sorry only in case somebody was hurt. */
    CONDITIONAL,
    /** There was no other way, or it was well meant. */
    EXCUSE,
    /** Everybody did it. */
    DIFFUSION,
    /** It was not much. */
    MINIMISER,
    /** Not quite sure of what one did oneself. */
    HEDGE,
    /** A milder word than what it was. */
    EUPHEMISM,
    /** What one does well otherwise, or what would have been worse. */
    BOLSTERING,
    /** To try, some day, to be better. */
    WEAK_PROMISE,
    /** Not what was done, but what one is. */
    OVER_BLAME
}
