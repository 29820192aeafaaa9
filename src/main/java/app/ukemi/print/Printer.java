package app.ukemi.print;

/**
 * A printer that the system knows.
 *
 * @param usual whether it is the one that the system prints on when nothing is said
 */
public record Printer(String name, boolean usual) {}
