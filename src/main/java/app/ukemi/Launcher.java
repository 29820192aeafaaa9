package app.ukemi;

/** Starts. */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] args) {
        javafx.application.Application.launch(UkemiApp.class, args);
    }
}
