package app.ukemi.print;

import app.ukemi.domain.Pace;
import app.ukemi.print.Ink.Box;
import app.ukemi.print.Ink.Colour;
import java.io.IOException;

/**
 * The paces on paper: each by its shape, and by colours that are told apart in grey too, since one is dark, one light
 * with a dark edge, one between them, and one hollow. Colours: Okabe and Ito.
 */
final class PaceInk {
    private static final Colour PROMPT = new Colour(0x00, 0x72, 0xb2);
    private static final Colour SLOW = new Colour(0xe6, 0x9f, 0x00);
    private static final Colour SLOW_EDGE = new Colour(0x7a, 0x50, 0x00);
    private static final Colour LATE = new Colour(0xd5, 0x5e, 0x00);
    private static final Colour OPEN = new Colour(0x8a, 0x2f, 0x00);
    private static final double EDGE = 0.6;
    private static final double POINTED = 1.25;
    private static final double FOOT = 0.85;
    private static final double DASH = 0.3;

    private PaceInk() {}

    static Colour colour(Pace pace) {
        return switch (pace) {
            case PROMPT -> PROMPT;
            case SLOW -> SLOW;
            case LATE -> LATE;
            case OPEN -> Colour.WHITE;
            case UNRATED -> Colour.GREY;
        };
    }

    static Colour edge(Pace pace) {
        return switch (pace) {
            case SLOW -> SLOW_EDGE;
            case OPEN -> OPEN;
            case PROMPT, LATE, UNRATED -> colour(pace);
        };
    }

    static void mark(Ink ink, Pace pace, double x, double y, double radius) throws IOException {
        ink.fillWith(colour(pace)).strokeWith(edge(pace), EDGE);
        outline(ink, pace, x, y, radius);
        ink.fillAndStroke();
    }

    private static void outline(Ink ink, Pace pace, double x, double y, double radius) throws IOException {
        double reach = radius * POINTED;
        switch (pace) {
            case PROMPT, OPEN -> ink.disc(x, y, radius);
            case SLOW -> ink.polygon(x, y - reach, x + reach, y, x, y + reach, x - reach, y);
            case LATE -> ink.polygon(x, y - reach, x + reach, y + reach * FOOT, x - reach, y + reach * FOOT);
            case UNRATED -> ink.box(new Box(x - radius, y - radius * DASH, radius * 2, radius * 2 * DASH));
        }
    }

    /** A bar of a pace; one that is open has a broken edge. */
    static void bar(Ink ink, Pace pace, Box box) throws IOException {
        ink.fillWith(colour(pace)).strokeWith(edge(pace), EDGE).broken(pace == Pace.OPEN);
        ink.box(box).fillAndStroke();
        ink.broken(false);
    }
}
