package app.ukemi.ui.shell;

/** What is shown beside the side bar. */
enum Room {
    WELCOME,
    JOURNAL,
    FOLLOW_THROUGH,
    TRASH,
    SETTINGS,
    MISTAKE,
    HISTORY;

    /** Whether what it shows grows older by itself. */
    boolean ages() {
        return this == JOURNAL || this == FOLLOW_THROUGH;
    }
}
