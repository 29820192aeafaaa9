package app.ukemi.print;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Paper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Prints on a real queue of CUPS that keeps what it gets; {@code packaging/linux/check-printing} sets one up. */
@EnabledIfEnvironmentVariable(named = "UKEMI_PRINT_QUEUE", matches = ".+")
class RealQueueTest {
    private static final long PATIENCE_NANOS = 60_000_000_000L;
    private static final long LOOK_AGAIN_NANOS = 50_000_000L;

    private final String queue = System.getenv("UKEMI_PRINT_QUEUE");
    private final Path kept = Path.of(System.getenv().getOrDefault("UKEMI_PRINT_KEPT", ""));
    private final PrintingSystem printing = PrintingSystem.ofThisSystem();

    @Test
    void a_real_queue_is_found_and_gets_the_bytes_of_the_page() throws IOException, PrintException {
        Printer printer = new Printer(queue, true);
        assertThat(printing.printers()).contains(printer);
        PlanPage page = Plans.renderer(Locale.UK).render(Plans.shared(Plans.typical(), Paper.A4));
        printing.print(new PrintJob(page.pdf(), page.title(), printer, 1, Paper.A4));
        long begun = System.nanoTime();
        while (!arrived(page.pdf()) && System.nanoTime() - begun < PATIENCE_NANOS) {
            LockSupport.parkNanos(LOOK_AGAIN_NANOS);
        }
        assertThat(kept).hasBinaryContent(page.pdf().bytes());
    }

    private boolean arrived(Pdf pdf) throws IOException {
        return Arrays.equals(Files.readAllBytes(kept), pdf.bytes());
    }
}
