package app.ukemi.ui.shell;

/** What is shown beside the side bar. */
enum Room {
    WELCOME,
    JOURNAL,
    TRASH,
    SETTINGS,
    MISTAKE;

    /** Whether what it shows grows older by itself. */
    boolean ages() {
        return this == JOURNAL;
    }
}
