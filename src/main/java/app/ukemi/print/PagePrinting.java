package app.ukemi.print;

import java.awt.print.PageFormat;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPrintable;
import org.apache.pdfbox.printing.Scaling;

/** Windows, whose printers take no PDF: the page is drawn for the printer in its own size. */
final class PagePrinting implements PrintingSystem {

    @Override
    public List<Printer> printers() {
        PrintService usual = PrintServiceLookup.lookupDefaultPrintService();
        return services().stream()
                .map(service -> new Printer(service.getName(), usual != null && usual.equals(service)))
                .sorted(Comparator.comparing(Printer::usual).reversed())
                .toList();
    }

    @Override
    public void print(PrintJob job) throws PrintException {
        PrintService service = services().stream()
                .filter(one -> one.getName().equals(job.printer().name()))
                .findFirst()
                .orElseThrow(() -> new PrintException(PrintTrouble.NO_PRINTER, null));
        try (PDDocument document = Loader.loadPDF(job.pdf().bytes())) {
            PrinterJob work = PrinterJob.getPrinterJob();
            work.setPrintService(service);
            work.setJobName(job.title());
            work.setCopies(job.copies());
            work.setPrintable(new PDFPrintable(document, Scaling.ACTUAL_SIZE), format(work, job));
            work.print();
        } catch (PrinterException | IOException e) {
            throw new PrintException(PrintTrouble.REFUSED, e);
        }
    }

    private static PageFormat format(PrinterJob work, PrintJob job) {
        var paper = new java.awt.print.Paper();
        paper.setSize(job.paper().width(), job.paper().height());
        paper.setImageableArea(0, 0, job.paper().width(), job.paper().height());
        PageFormat format = work.defaultPage();
        format.setPaper(paper);
        return format;
    }

    private static List<PrintService> services() {
        return Arrays.asList(PrintServiceLookup.lookupPrintServices(null, null));
    }
}
