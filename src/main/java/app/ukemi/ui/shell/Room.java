package app.ukemi.ui.shell;

/** What is shown beside the side bar. */
enum Room {
    WELCOME,
    JOURNAL,
    TIMELINE,
    SEARCH,
    FOLLOW_THROUGH,
    TRASH,
    SETTINGS,
    BACKUPS,
    RESCUE,
    TAGS,
    MISTAKE,
    PLAN,
    HISTORY
}
