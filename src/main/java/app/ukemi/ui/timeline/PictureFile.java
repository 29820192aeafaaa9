package app.ukemi.ui.timeline;

import app.ukemi.background.Background;
import app.ukemi.background.Lane;
import app.ukemi.exchange.Png;
import app.ukemi.journal.OutFile;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.DoublePredicate;
import org.jspecify.annotations.Nullable;

/**
 * Writes a picture as PNG. Each strip is drawn on the screen's thread and packed in the background while the screen
 * does other things; then the next one is drawn.
 */
public final class PictureFile {
    private final Background background;
    private final TimelinePicture picture;
    private final DoublePredicate goOn;
    private final Runnable done;
    private final Consumer<Exception> failed;
    private @Nullable OutFile file;
    private @Nullable Png png;

    /** What is told how far it is and says whether to go on, and who is called once in the end. */
    public PictureFile(
            Background background,
            TimelinePicture picture,
            DoublePredicate goOn,
            Runnable done,
            Consumer<Exception> failed) {
        this.background = background;
        this.picture = picture;
        this.goOn = goOn;
        this.done = done;
        this.failed = failed;
    }

    public void write(Path place) {
        run(() -> begin(place), () -> strip(0));
    }

    private boolean begin(Path place) throws Exception {
        OutFile begun = OutFile.begin(place);
        file = begun;
        begun.append(out -> png = new Png(out, picture.width(), picture.height(), TimelinePicture.DOTS_PER_INCH));
        return true;
    }

    private void strip(int index) {
        if (index == picture.strips()) {
            run(this::finish, done);
            return;
        }
        if (!goOn.test((double) index / picture.strips())) {
            fail(new CancellationException());
            return;
        }
        int[] dots = picture.strip(index);
        run(() -> pack(dots), () -> strip(index + 1));
    }

    private boolean pack(int[] dots) throws Exception {
        Png begun = Objects.requireNonNull(png);
        Objects.requireNonNull(file).append(_ -> begun.strip(dots));
        return true;
    }

    private boolean finish() throws Exception {
        OutFile whole = Objects.requireNonNull(file);
        whole.append(_ -> Objects.requireNonNull(png).finish());
        whole.finish();
        return true;
    }

    private void run(Callable<Boolean> work, Runnable then) {
        background.run(Lane.READ, work, _ -> then.run(), this::fail);
    }

    /** Takes away what was written; that it failed is what counts, whether or not this works. */
    private void fail(Exception why) {
        OutFile begun = file;
        if (begun == null) {
            failed.accept(why);
            return;
        }
        Callable<Boolean> work = () -> {
            begun.close();
            return true;
        };
        background.run(Lane.READ, work, _ -> failed.accept(why), _ -> failed.accept(why));
    }
}
