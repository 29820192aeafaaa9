package app.ukemi.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.ukemi.domain.Paper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Printing with a stand-in for lpr that keeps what it gets. */
@DisabledOnOs(OS.WINDOWS)
class LprPrintingTest {
    private static final Printer DESK = new Printer("desk", true);
    private static final Pdf PAGE =
            new Pdf("%PDF-1.7 as it is\u0000\u00ff".getBytes(StandardCharsets.UTF_8));

    @TempDir
    private Path folder;

    private LprPrinting printing;

    @BeforeEach
    void findProgramsInTheFolder() {
        printing = new LprPrinting(name -> folder.resolve(name).toString());
    }

    @Test
    void the_printers_are_those_of_the_system_the_usual_one_first() throws IOException {
        program("lpstat", "[ $1 = -e ] && { echo cellar; echo desk; } || echo system default destination: desk");
        assertThat(printing.printers()).containsExactly(DESK, new Printer("cellar", false));
    }

    @Test
    void without_a_usual_one_there_are_printers_all_the_same() throws IOException {
        program("lpstat", "if [ $1 = -e ]; then echo cellar; else echo no system default destination; fi");
        assertThat(printing.printers()).containsExactly(new Printer("cellar", false));
    }

    @Test
    void a_system_without_cups_has_no_printers() {
        assertThat(printing.printers()).isEmpty();
    }

    @Test
    void lpr_gets_the_bytes_of_the_page_themselves() throws IOException, PrintException {
        keepingLpr();
        printing.print(new PrintJob(PAGE, "fix plan", DESK, 1, Paper.A4));
        assertThat(folder.resolve("got.pdf")).hasBinaryContent(PAGE.bytes());
    }

    @Test
    void lpr_is_told_printer_copies_title_and_paper() throws IOException, PrintException {
        keepingLpr();
        printing.print(new PrintJob(PAGE, "fix plan; rm -rf $HOME", DESK, 3, Paper.LETTER));
        assertThat(Files.readAllLines(folder.resolve("got.txt"))).isEqualTo(List.of(
                "-P", "desk", "-#", "3", "-T", "fix plan; rm -rf $HOME", "-o", "media=Letter",
                "-o", "print-scaling=none"));
    }

    @Test
    void a_large_page_arrives_whole() throws IOException, PrintException {
        keepingLpr();
        Pdf large = new Pdf(new byte[3_000_000]);
        printing.print(new PrintJob(large, "fix plan", DESK, 1, Paper.A4));
        assertThat(folder.resolve("got.pdf")).hasSize(3_000_000);
    }

    @Test
    void a_missing_lpr_is_said_to_be_missing() {
        assertThat(trouble()).isEqualTo(PrintTrouble.NO_LPR);
    }

    @Test
    void a_printer_that_takes_nothing_is_said_to_have_refused() throws IOException {
        program("lpstat", "echo desk");
        program("lpr", "exit 1");
        assertThat(trouble()).isEqualTo(PrintTrouble.REFUSED);
    }

    @Test
    void where_there_is_no_printer_that_is_the_reason() throws IOException {
        program("lpstat", "exit 1");
        program("lpr", "cat > /dev/null; exit 1");
        assertThat(trouble()).isEqualTo(PrintTrouble.NO_PRINTER);
    }

    @Test
    void the_very_bytes_of_a_real_plan_are_printed() throws IOException, PrintException {
        keepingLpr();
        Pdf pdf = Plans.renderer(Locale.UK).render(Plans.shared(Plans.typical(), Paper.A4)).pdf();
        printing.print(new PrintJob(pdf, "fix plan", DESK, 1, Paper.A4));
        assertThat(folder.resolve("got.pdf")).hasBinaryContent(pdf.bytes());
    }

    private PrintTrouble trouble() {
        var caught = catchThrowableOfType(
                PrintException.class, () -> printing.print(new PrintJob(PAGE, "fix plan", DESK, 1, Paper.A4)));
        return caught.why();
    }

    private void keepingLpr() throws IOException {
        program("lpr", "cat > \"$(dirname \"$0\")/got.pdf\"; printf '%s\\n' \"$@\" > \"$(dirname \"$0\")/got.txt\"");
    }

    private void program(String name, String script) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }
}
