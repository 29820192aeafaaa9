package app.ukemi.ui.shell;

/** What is shown beside the side bar. */
enum Room {
    WELCOME,
    JOURNAL,
    TIMELINE,
    SEARCH,
    TRASH,
    SETTINGS,
    BACKUPS,
    MISTAKE,
    PLAN
}
