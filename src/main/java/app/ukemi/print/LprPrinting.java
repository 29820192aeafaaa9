package app.ukemi.print;

import app.ukemi.domain.Paper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/**
 * Linux and macOS: the PDF's own bytes go to {@code lpr}, and {@code lpstat} tells the printers. Both belong to CUPS.
 *
 * <p>Sources: the CUPS manual pages lpr(1), lpstat(1) and cups(1) for the options.
 */
final class LprPrinting implements PrintingSystem {
    private static final int LONGEST_TITLE = 120;
    private static final long PATIENCE_SECONDS = 30;

    private final UnaryOperator<String> programs;

    LprPrinting() {
        this(name -> name);
    }

    /** Finds each program where the function says. */
    LprPrinting(UnaryOperator<String> programs) {
        this.programs = programs;
    }

    @Override
    public List<Printer> printers() {
        List<String> names = lines("lpstat", "-e");
        String usual = lines("lpstat", "-d").stream()
                .map(line -> line.substring(line.lastIndexOf(':') + 1).strip())
                .findFirst()
                .orElse("");
        return names.stream()
                .map(name -> new Printer(name, name.equals(usual)))
                .sorted(Comparator.comparing(Printer::usual).reversed())
                .toList();
    }

    @Override
    public void print(PrintJob job) throws PrintException {
        try {
            Process lpr = begin(job);
            try (OutputStream page = lpr.getOutputStream()) {
                page.write(job.pdf().bytes());
            } catch (IOException _) {
                // It stopped reading; its exit code says why.
            }
            lpr.getInputStream().transferTo(OutputStream.nullOutputStream());
            if (!lpr.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || lpr.exitValue() != 0) {
                lpr.destroy();
                throw new PrintException(printers().isEmpty() ? PrintTrouble.NO_PRINTER : PrintTrouble.REFUSED, null);
            }
        } catch (IOException e) {
            throw new PrintException(PrintTrouble.OTHER, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PrintException(PrintTrouble.OTHER, e);
        }
    }

    private Process begin(PrintJob job) throws PrintException {
        try {
            return start(command(job));
        } catch (IOException e) {
            throw new PrintException(PrintTrouble.NO_LPR, e);
        }
    }

    /** Nothing of the page is scaled: it is as large as the paper. */
    private static List<String> command(PrintJob job) {
        return List.of(
                "lpr",
                "-P", job.printer().name(),
                "-#", Integer.toString(job.copies()),
                "-T", shortened(job.title()),
                "-o", "media=" + (job.paper() == Paper.A4 ? "A4" : "Letter"),
                "-o", "print-scaling=none");
    }

    private static String shortened(String title) {
        return title.codePointCount(0, title.length()) <= LONGEST_TITLE
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE));
    }

    private List<String> lines(String... command) {
        try {
            Process process = start(List.of(command));
            process.getOutputStream().close();
            try (InputStream out = process.getInputStream()) {
                String said = new String(out.readAllBytes(), StandardCharsets.UTF_8);
                boolean told = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
                return told ? said.lines().filter(line -> !line.isBlank()).toList() : List.of();
            }
        } catch (IOException e) {
            return List.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    private Process start(List<String> command) throws IOException {
        List<String> found = new ArrayList<>(command);
        found.set(0, programs.apply(command.getFirst()));
        var builder = new ProcessBuilder(found);
        builder.environment().put("LC_ALL", "C");
        return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }
}
