package app.ukemi.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Action;
import app.ukemi.domain.ActionKind;
import app.ukemi.domain.Disclosures;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.Person;
import app.ukemi.domain.PlannedDisclosure;
import app.ukemi.domain.TroubleException;
import app.ukemi.domain.rule.MovedDate;
import app.ukemi.ui.TestUi;
import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BinaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarExportTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final Action PATCH =
            Action.blank(new UUID(1, 1), ActionKind.SHORT_TERM).withText("Renew by hand").withDue(TODAY.plusDays(1));
    private static final Action PLAN =
            Action.blank(new UUID(1, 2), ActionKind.PERMANENT).withText("Renew by machine").withDue(TODAY.plusDays(9));
    private static final Mistake CERTIFICATE = certificate();

    @TempDir private Path folder;
    private ShellWindow window;

    private static Mistake certificate() {
        Mistake begun = Mistakes.begun(1, "Let the certificate expire");
        var planned = new PlannedDisclosure(
                new UUID(1, 4), Person.named(new UUID(1, 5), "Ada"), TODAY.plusDays(60));
        return begun.withRemedy(begun.remedy().withActions(List.of(PATCH, PLAN)))
                .withDisclosures(Disclosures.EMPTY.withPlanned(List.of(planned)));
    }

    @BeforeEach
    void a_journal() throws TimeoutException, TroubleException {
        window = new ShellWindow(folder, Locale.UK).with(CERTIFICATE);
    }

    /** What came of it. */
    private String export(Path file) {
        var told = new AtomicReference<>("");
        window.robot.interact(() -> CalendarExport.write(
                TestUi.with(window.background, Locale.UK),
                window.open(),
                file,
                () -> told.set("written"),
                () -> told.set("failed")));
        return told.get();
    }

    private List<VEvent> exported() throws IOException {
        Path file = folder.resolve("due.ics");
        assertThat(export(file)).isEqualTo("written");
        return Biweekly.parse(file.toFile()).first().getEvents();
    }

    @Test
    void one_that_cannot_be_written_is_said() {
        assertThat(export(folder.resolve("gone").resolve("due.ics"))).isEqualTo("failed");
    }

    @Test
    void the_file_holds_what_has_a_day() throws IOException {
        exported();
        assertThat(Files.readString(folder.resolve("due.ics")))
                .contains("Renew by hand", "Talk with Ada")
                .doesNotContain("certificate");
    }

    @Test
    void what_is_imported_twice_is_brought_up_to_date_and_not_there_twice() throws IOException {
        var calendar = new Calendar();
        calendar.take(exported());
        window.robot.interact(() -> {
            window.background.advance(Duration.ofDays(2));
            window.open().edit(CERTIFICATE.id(), editing -> editing.change(this::moved));
        });
        calendar.take(exported());
        assertThat(calendar.days()).containsExactly("Renew by hand 20260317", "Renew by machine 20260319",
                "Talk with Ada 20260509");
    }

    private Mistake moved(Mistake mistake) {
        Action next = MovedDate.to(PATCH, TODAY.plusDays(7), window.background.clock().instant()
                .atZone(window.background.clock().getZone()).toLocalDate());
        return mistake.withRemedy(mistake.remedy().withActions(List.of(next, PLAN)));
    }

    /** Takes events as RFC 5546 (2.1.5) has it: of two with one UID it keeps the one with the greater sequence. */
    private static final class Calendar {
        private static final BinaryOperator<VEvent> NEWER = BinaryOperator.maxBy(
                Comparator.<VEvent, Integer>comparing(event -> event.getSequence().getValue())
                        .thenComparing(event -> event.getDateTimeStamp().getValue()));
        private final Map<String, VEvent> events = new LinkedHashMap<>();

        void take(List<VEvent> imported) {
            imported.forEach(event -> events.merge(event.getUid().getValue(), event, NEWER));
        }

        /** What is on which day, in the order of days. */
        List<String> days() {
            return events.values().stream()
                    .sorted(Comparator.comparing(event -> event.getDateStart().getValue()))
                    .map(event -> event.getSummary().getValue() + " "
                            + event.getDateStart().getValue().getRawComponents().toString(false, false))
                    .toList();
        }
    }
}
