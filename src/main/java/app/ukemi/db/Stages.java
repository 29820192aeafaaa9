package app.ukemi.db;

import java.util.concurrent.CancellationException;
import java.util.function.DoublePredicate;

/** How far a long piece of work is, which can be stopped between its steps. */
final class Stages {
    /** Where each stage of a rescue begins and ends, as a share of the whole. */
    static final Stage READING = new Stage(0.05, 0.3);

    static final Stage SEARCHING = new Stage(0.3, 0.4);
    static final Stage WRITING = new Stage(0.4, 0.7);
    static final Stage CHECKING = new Stage(0.7, 0.9);

    private final DoublePredicate goOn;

    /** With what takes note of the share that is done, and says whether to go on. */
    Stages(DoublePredicate goOn) {
        this.goOn = goOn;
    }

    /** A part of the whole. */
    record Stage(double from, double to) {}

    /**
     * So many steps of a stage are done.
     *
     * @throws CancellationException when it is not to go on
     */
    void at(Stage stage, int done, int all) {
        if (!goOn.test(stage.from() + (stage.to() - stage.from()) * done / Math.max(all, 1))) {
            throw new CancellationException();
        }
    }
}
