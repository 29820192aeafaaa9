package app.ukemi.ui.control;

import app.ukemi.background.Lane;
import app.ukemi.print.PlanRenderer;
import app.ukemi.ui.Ui;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/** What sets the pages of fix plans, the same for all mistakes. It is warmed up only when a page comes near. */
public final class PlanPages {
    private final Ui ui;
    private @Nullable PlanRenderer renderer;
    private final ReadOnlyBooleanWrapper warm = new ReadOnlyBooleanWrapper();
    private boolean warming;

    public PlanPages(Ui ui) {
        this.ui = ui;
    }

    /** Made when first asked for, since it reads letters; so it is asked for in the background. */
    public synchronized PlanRenderer renderer() {
        if (renderer == null) {
            renderer = new PlanRenderer(ui.messages(), ui.formats());
        }
        return renderer;
    }

    /** Does in the background what would make the first page slow. Asked again, it does nothing. */
    public void warmUp() {
        if (!warming) {
            warming = true;
            ui.background().run(Lane.PAGE, this::warmed, warm::set, _ -> warming = false);
        }
    }

    private boolean warmed() {
        renderer().warmUp();
        return true;
    }

    /** Whether a page can now be set quickly. */
    public ReadOnlyBooleanProperty warm() {
        return warm.getReadOnlyProperty();
    }
}
