package app.ukemi.print;

import static org.assertj.core.api.Assertions.assertThat;

import app.ukemi.domain.Paper;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Prints on a real queue of CUPS whose printer is this test; {@code packaging/linux/check-printing} sets one up. */
@EnabledIfEnvironmentVariable(named = "UKEMI_PRINT_QUEUE", matches = ".+")
class RealQueueTest {
    private static final int PATIENCE_MILLIS = 60_000;

    private final String queue = System.getenv("UKEMI_PRINT_QUEUE");
    private final PrintingSystem printing = PrintingSystem.ofThisSystem();

    @Test
    void a_real_queue_is_found_and_its_printer_gets_the_bytes_of_the_page() throws IOException, PrintException {
        Printer printer = new Printer(queue, true);
        assertThat(printing.printers()).contains(printer);
        PlanPage page = Plans.renderer(Locale.UK).render(Plans.shared(Plans.typical(), Paper.A4));
        try (ServerSocket device = new ServerSocket(Integer.parseInt(System.getenv("UKEMI_PRINT_PORT")))) {
            device.setSoTimeout(PATIENCE_MILLIS);
            printing.print(new PrintJob(page.pdf(), page.title(), printer, 1, Paper.A4));
            try (Socket job = device.accept()) {
                assertThat(job.getInputStream().readAllBytes()).isEqualTo(page.pdf().bytes());
            }
        }
    }
}
