package app.ukemi.ui.shell;

import static app.ukemi.db.Marks.MARK;
import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.background.Unforeseen;
import app.ukemi.db.Marks;
import app.ukemi.domain.Filing;
import app.ukemi.domain.Mistake;
import app.ukemi.domain.Mistakes;
import app.ukemi.domain.PaceLimits;
import app.ukemi.domain.Paper;
import app.ukemi.domain.PlanChoices;
import app.ukemi.domain.Step;
import app.ukemi.journal.FileProperties;
import app.ukemi.journal.LogFile;
import app.ukemi.journal.OutFile;
import app.ukemi.print.PrintingSystem;
import app.ukemi.ui.TestUi;
import app.ukemi.ui.Ui;
import app.ukemi.ui.control.Editing;
import app.ukemi.ui.control.PlanPages;
import app.ukemi.ui.control.Undo;
import app.ukemi.ui.plan.PlanModel;
import app.ukemi.ui.plan.PlanOutput;
import app.ukemi.ui.settings.Preferences;
import app.ukemi.ui.timeline.ExportKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/**
 * One word stands in every field of a mistake, in the name of its folder and in whatever goes wrong; then the log and
 * the details of an error are looked through for it.
 */
class LogWordsTest {
    private static final Mistake WHOLE =
            Mistakes.everyFieldFilled(1, MARK).withFiling(Filing.OPEN).withTitle(MARK + " forgotten");

    @TempDir private Path folder;
    private Path home;
    private Path logs;
    private LogFile log;
    private ShellWindow window;
    private Thread.UncaughtExceptionHandler before;

    @BeforeEach
    void a_journal_full_of_one_word() throws Exception {
        before = Thread.getDefaultUncaughtExceptionHandler();
        home = Files.createDirectory(folder.resolve(MARK));
        logs = folder.resolve("logs");
        log = LogFile.in(logs);
        window = new ShellWindow(home, Locale.UK).with(WHOLE);
    }

    @AfterEach
    void close() {
        Thread.setDefaultUncaughtExceptionHandler(before);
        window.robot.interact(window.shell()::close);
    }

    private String logged() throws IOException {
        log.close();
        var all = new StringBuilder();
        try (var files = Files.list(logs)) {
            for (Path file : files.toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }

    private void openMistake() {
        window.robot.interact(() -> ((ListView<?>) window.node("#list")).getSelectionModel().selectFirst());
        window.key("#list", KeyCode.ENTER);
    }

    private void write(String title) {
        window.robot.interact(() -> {
            window.<TextField>node("#title").setText(title);
            window.background.advance(Duration.ofMinutes(1));
        });
    }

    @Test
    void no_word_of_a_journal_is_logged_in_any_room_nor_where_something_goes_wrong() throws Exception {
        List.of("#navTimeline", "#navFollowThrough", "#navSettings", "#navTrash", "#navJournal").forEach(window::fire);
        List.of("menuTags", "menuBackups", "menuFind").forEach(window::menu);
        window.robot.interact(() -> window.<TextField>node("#field").setText("\"" + MARK + " *( tag:" + MARK));
        window.fire("#navJournal");
        openMistake();
        List.of(Step.values()).forEach(step -> window.fire("#step-" + step));
        write(MARK + " again");
        List.of("menuPlan", "menuHistory").forEach(window::menu);
        window.fire("#navJournal");
        saveInVain();
        refuse();
        throwOnEveryThread();
        assertThat(logged())
                .contains("An error that nobody foresaw", "IllegalStateException", "DateTimeParseException")
                .doesNotContainIgnoringCase(MARK);
        assertThat(Marks.below(home)).isPositive();
    }

    /** A disk that is taken away, and comes back. */
    private void saveInVain() throws IOException {
        openMistake();
        Files.move(home, folder.resolve("away"));
        write(MARK + " while the disk was away");
        assertThat(window.shows("#notice-unsaved")).isTrue();
        Files.move(folder.resolve("away"), home);
        write(MARK + " and back");
        assertThat(window.shows("#notice-unsaved")).isFalse();
    }

    /** A file that is no journal, though it speaks of one. */
    private void refuse() throws IOException {
        Path other = home.resolve(MARK + ".ukemi");
        Files.writeString(other, ("SQLite format 3 " + MARK).repeat(99));
        ask(() -> window.shell().open(other));
        window.answer("OK");
    }

    private void throwOnEveryThread() throws InterruptedException {
        var told = new CountDownLatch(2);
        Unforeseen.tell(_ -> told.countDown());
        Thread.ofPlatform().start(LogWordsTest::quote);
        Platform.runLater(LogWordsTest::quote);
        told.await();
    }

    private static void quote() {
        try {
            LocalDate.parse(MARK);
        } catch (DateTimeParseException e) {
            throw new IllegalStateException(MARK, e);
        }
    }

    @Test
    void no_word_of_a_journal_is_in_the_details_of_an_error() {
        openMistake();
        ask(() -> window.tell(new IllegalStateException(MARK, new IOException(home.toString()))));
        window.answer("Copy details");
        window.robot.interact(() -> assertThat(Clipboard.getSystemClipboard().getString())
                .contains("java.lang.IllegalStateException", "java.io.IOException")
                .doesNotContainIgnoringCase(MARK));
    }

    @Test
    void nor_is_the_name_of_a_file_that_cannot_be_written() throws Exception {
        exportInVain();
        Exception why = Assertions.catchException(() -> OutFile.write(nowhere(".pdf"), _ -> {}));
        System.getLogger(LogWordsTest.class.getName()).log(System.Logger.Level.ERROR, "In vain", why);
        ask(() -> window.tell(why));
        window.answer("Copy details");
        window.robot.interact(() -> assertThat(Clipboard.getSystemClipboard().getString())
                .contains("TroubleException GONE", "NoSuchFileException")
                .doesNotContainIgnoringCase(MARK));
        assertThat(logged()).contains("TroubleException GONE").doesNotContainIgnoringCase(MARK);
    }

    /** A file with the word in its name, in a folder that is not there. */
    private Path nowhere(String ending) {
        return home.resolve("gone").resolve(MARK + ending);
    }

    /** Every way in which a file leaves the journal. */
    private void exportInVain() {
        var ui = TestUi.with(window.background);
        for (ExportKind kind : ExportKind.values()) {
            ask(() -> new TimelineExport(frame(ui)).write(kind, nowhere(kind.ending())));
            window.answer("OK");
        }
        ask(() -> window.shell().saveCopy(window.open(), nowhere(".ukemi"), () -> {}));
        window.answer("OK");
        var failed = new AtomicBoolean();
        ask(() -> CalendarExport.write(ui, window.open(), nowhere(".ics"), () -> {}, () -> failed.set(true)));
        assertThat(failed).isTrue();
        var plan = new PlanModel(
                ui, new PlanPages(ui), WHOLE, PaceLimits.USUAL, new Editing<>(PlanChoices.usual(Paper.A4)));
        plan.begin();
        var output = new PlanOutput(ui, plan, PrintingSystem.ofThisSystem());
        output.save(Objects.requireNonNull(plan.page().get()), nowhere(".pdf"));
        assertThat(output.said().get().trouble()).isTrue();
    }

    private Frame frame(Ui ui) {
        var preferences = new Preferences(FileProperties.in(folder.resolve("other.properties")));
        return new Frame(ui, window.open(), new Undo(window.background), preferences, window.node("#room"));
    }

    /** May end in a question, which would keep this thread. */
    private static void ask(Runnable deed) {
        Platform.runLater(deed);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
