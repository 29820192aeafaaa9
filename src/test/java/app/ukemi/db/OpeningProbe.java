package app.ukemi.db;

import java.nio.file.Path;
import java.util.List;

/** Opens journals in a process of its own and says in one line each what came of it. */
final class OpeningProbe {
    private OpeningProbe() {}

    /**
     * What to do, and the paths: {@code open}; {@code create} and {@code hold} also write a word, and the latter keeps
     * the journal until the input ends.
     */
    public static void main(String[] args) throws Exception {
        for (String path : List.of(args).subList(1, args.length)) {
            tell(args[0], Path.of(path));
        }
    }

    private static void tell(String what, Path path) throws Exception {
        switch ("create".equals(what) ? JournalFile.create(path) : JournalFile.open(path)) {
            case Opening.Refused(_, var why, var holder) -> System.out.println(why + " " + holder);
            case Opening.Opened(JournalFile journal) -> {
                try (journal) {
                    if (!"open".equals(what)) {
                        journal.database().write(connection -> JournalFolder.write(connection, "held"));
                    }
                    System.out.println((journal.readOnly() ? "reading " : "writing ") + JournalFolder.words(journal));
                    if ("hold".equals(what)) {
                        System.in.read();
                    }
                }
            }
        }
    }
}
