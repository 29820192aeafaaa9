package app.ukemi.background;

/** Work that will soon be wanted, done beside the start of the window. */
public final class Ahead {
    private final Thread thread;

    private Ahead(Thread thread) {
        this.thread = thread;
    }

    /** What goes wrong in it goes wrong once more where it is wanted, and is told there. */
    public static Ahead start(Runnable work) {
        return new Ahead(Thread.ofPlatform().daemon().name("ukemi-ahead").start(() -> {
            try {
                work.run();
            } catch (RuntimeException | LinkageError e) {
                System.getLogger(Ahead.class.getName()).log(System.Logger.Level.DEBUG, "Not ready ahead", e);
            }
        }));
    }

    /** Waits until it is done. In a program that ends sooner JavaFX complains aloud that it can no longer begin. */
    public void await() {
        try {
            thread.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
