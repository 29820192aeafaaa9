package app.ukemi.ui.shell;

import app.ukemi.domain.Holder;
import app.ukemi.domain.OnlyRead;
import app.ukemi.ui.Ui;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** Says at the top of the window why a journal can only be read, and what to do. */
final class OnlyReadNotice {
    private static final String ID = "notice-read-only";

    private final Ui ui;
    private final Shell shell;

    OnlyReadNotice(Ui ui, Shell shell) {
        this.ui = ui;
        this.shell = shell;
    }

    Node of(OnlyRead why) {
        return switch (why) {
            case OnlyRead.Place() -> new Notice(ID, ui.text("notice.read-only"));
            case OnlyRead.Backup() -> new Notice(ID, ui.text("notice.backup"));
            case OnlyRead.NotSetAside() -> new Notice(ID, ui.text("notice.not-set-aside"))
                    .offering("try-again", ui.text("notice.try-again"), shell::openAgain);
            case OnlyRead.InUse(Holder holder, boolean silent) -> silent
                    ? new Notice(ID, ui.text("notice.silent", who(holder), when(holder.since()), when(holder.beat())))
                            .offering("open-anyway", ui.text("notice.open-anyway"), () -> shell.openAnyway(holder))
                    : new Notice(ID, ui.text("notice.in-use", who(holder), when(holder.since())))
                            .offering("try-again", ui.text("notice.try-again"), shell::openAgain);
        };
    }

    private String who(Holder holder) {
        return ui.text("notice.holder", holder.user(), holder.host());
    }

    private String when(@Nullable Instant at) {
        if (at == null) {
            return ui.text("notice.unknown-time");
        }
        ZonedDateTime local = at.atZone(ui.clock().getZone());
        LocalDate day = local.toLocalDate();
        String time = ui.formats().time(local.toLocalTime());
        return day.equals(ui.today()) ? time : ui.text("notice.time", ui.day(day), time);
    }
}
