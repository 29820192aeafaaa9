package app.ukemi.print;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How this computer prints. It waits for the system, so it is called in the background. */
public sealed interface PrintingSystem permits LprPrinting, PagePrinting {

    /** The printers there are, the usual one first; none is an empty list. */
    List<Printer> printers();

    /**
     * Hands a page to a printer.
     *
     * @throws PrintException when the system does not take it
     */
    void print(PrintJob job) throws PrintException;

    /** That of the computer this runs on. */
    static PrintingSystem ofThisSystem() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return system.startsWith("windows") ? new PagePrinting() : new LprPrinting(Map.of());
    }
}
