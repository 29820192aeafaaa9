package app.ukemi.domain;

/** Why a backup was made. */
public enum BackupReason {
    /** After the first change of a day. */
    DAILY,
    /** Before a newer Ukemi changes the tables. */
    BEFORE_UPGRADE,
    /** Before an older state takes the place of this one. */
    BEFORE_RESTORE,
    /** Because the user asked for it. */
    BY_HAND
}
