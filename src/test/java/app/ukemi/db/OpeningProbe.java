package app.ukemi.db;

import java.nio.file.Path;

/** Opens a journal in a process of its own and says in one line what came of it. */
final class OpeningProbe {
    private OpeningProbe() {}

    /**
     * What to do, and the path: {@code open}; {@code create} and {@code hold} also write a word, and the latter keeps
     * the journal until the input ends.
     */
    public static void main(String[] args) throws Exception {
        Path path = Path.of(args[1]);
        switch ("create".equals(args[0]) ? JournalFile.create(path) : JournalFile.open(path)) {
            case Opening.Refused(_, var why, var holder) -> System.out.println(why + " " + holder);
            case Opening.Opened(JournalFile journal) -> {
                try (journal) {
                    if (!"open".equals(args[0])) {
                        journal.database().write(connection -> JournalFolder.write(connection, "held"));
                    }
                    System.out.println((journal.readOnly() ? "reading " : "writing ") + JournalFolder.words(journal));
                    if ("hold".equals(args[0])) {
                        System.in.read();
                    }
                }
            }
        }
    }
}
