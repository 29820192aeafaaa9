package app.ukemi.domain;

/** How somebody who learns from the mistake had a share in it. */
public enum Affected {
    FOLLOWED_TOO_WELL,
    MISUNDERSTOOD,
    SHARED_BLIND_SPOT,
    SOMETHING_ELSE
}
