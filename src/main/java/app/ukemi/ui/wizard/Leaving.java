package app.ukemi.ui.wizard;

/**
 * Where the user goes from a mistake, and what is done on the way.
 *
 * @param room the name of the room that the way back leads to
 * @param words says that it leads there
 * @param back goes there
 * @param flush a step, a field or the room is left: what is typed is to be saved now
 */
public record Leaving(String room, String words, Runnable back, Runnable flush) {}
