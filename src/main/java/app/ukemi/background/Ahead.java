package app.ukemi.background;

/** Work that will soon be wanted, done beside the start of the window. */
public final class Ahead {
    private Ahead() {}

    /** What goes wrong in it goes wrong once more where it is wanted, and is told there. */
    public static void start(Runnable work) {
        Thread.ofPlatform().daemon().name("ukemi-ahead").start(() -> {
            try {
                work.run();
            } catch (RuntimeException | LinkageError e) {
                System.getLogger(Ahead.class.getName()).log(System.Logger.Level.DEBUG, "Not ready ahead", e);
            }
        });
    }
}
