package app.ukemi.domain;

/** Whether somebody heard it from me first. */
public enum HeardFirst {
    FROM_ME,
    FROM_OTHERS
}
