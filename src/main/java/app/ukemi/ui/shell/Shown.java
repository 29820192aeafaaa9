package app.ukemi.ui.shell;

/**
 * A room as it stands in the window.
 *
 * @param under the entry of the side bar that it belongs to: a mistake belongs to the room that one came from
 * @param controller what its view is made with
 * @param refresh shows it as the journal now is, without moving the keyboard
 * @param left stops what goes on by itself in it
 */
record Shown(Room room, Room under, Object controller, Runnable refresh, Runnable left) {

    /** A room of its own that shows nothing which could change elsewhere. */
    static Shown still(Room room, Object controller) {
        return new Shown(room, room, controller, () -> {}, () -> {});
    }

    /** A room of its own that is shown anew when the journal has changed. */
    static Shown of(Room room, Object controller, Runnable refresh) {
        return new Shown(room, room, controller, refresh, () -> {});
    }
}
