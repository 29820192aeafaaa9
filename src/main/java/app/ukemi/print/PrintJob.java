package app.ukemi.print;

import app.ukemi.domain.Paper;

/**
 * What is to be printed where.
 *
 * @param title how the job is called in the printer's queue
 * @param copies at least one
 */
public record PrintJob(Pdf pdf, String title, Printer printer, int copies, Paper paper) {}
